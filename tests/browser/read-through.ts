import type { Page } from '@playwright/test';

/** Scrolls from where the reader is to the end, most of a screen at a time, as fast as the page can be drawn. */
export async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const { scrollHeight, clientHeight } = document.documentElement;
    for (let top = scrollY; top < scrollHeight; top += clientHeight * 0.8) {
      scrollTo({ top, behavior: 'instant' });
      await nextFrame();
      await nextFrame();
    }
  });
  await page.waitForLoadState('networkidle');
}
