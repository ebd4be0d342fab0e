import type { Page } from '@playwright/test';
import { milliseconds, printedTable } from './figure-line.ts';

const pixelsInFrame = 40;

/** How long frames take while the page is scrolled to its end at an even pace. */
export async function scrolling(page: Page): Promise<string> {
  const frames = await page.evaluate(async (pixels) => {
    const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const times: number[] = [];
    let before = await nextFrame();
    for (let top = 0; top < document.documentElement.scrollHeight; top += pixels) {
      scrollTo({ top, behavior: 'instant' });
      const now = await nextFrame();
      times.push(now - before);
      before = now;
    }
    return times;
  }, pixelsInFrame);
  const sorted = frames.toSorted((one, other) => one - other);
  const at = (share: number): string => milliseconds(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return printedTable('Frames while scrolling', [
    { name: 'frames', figure: String(sorted.length) },
    { name: 'median', figure: at(0.5) },
    { name: '95 in 100 within', figure: at(0.95) },
    { name: 'longest', figure: at(1) },
    { name: 'over 50 ms', figure: String(sorted.filter((time) => time > 50).length) },
  ]);
}
