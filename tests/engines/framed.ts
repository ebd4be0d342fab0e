import type { EnginePage } from './engine-page.ts';

interface Frame {
  /** Address relative to the page that holds the frame. */
  readonly address: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether scripts run in it; they do when left out. */
  readonly scripts?: boolean;
}

/**
 * Puts a page of ours into a frame on the page that is open, alone there: so every engine shows it as narrow as it
 * should be, whatever its window can do, and without scripts, whatever its driver can do.
 */
export async function showFramed(page: EnginePage, frame: Frame): Promise<void> {
  await page.evaluate(
    ({ address, width, height, scripts = true }) =>
      new Promise<void>((resolve) => {
        const element = document.createElement('iframe');
        element.width = String(width);
        element.height = String(height);
        element.style.border = '0';
        if (!scripts) element.setAttribute('sandbox', 'allow-same-origin');
        element.src = address;
        element.addEventListener('load', () => {
          resolve();
        });
        document.body.replaceChildren(element);
      }),
    frame,
  );
}
