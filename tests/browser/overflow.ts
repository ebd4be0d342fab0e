import type { Page } from '@playwright/test';
import type { Evaluates } from './evaluates.ts';

/** How many pixels the page can be scrolled sideways. */
export function sideways(page: Evaluates): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What cuts off words of its own: it hides its overflow and has some. */
export function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const hides = /hidden|clip/;
    const cut = [...document.querySelectorAll<HTMLElement>('main *, .bar *, footer *')].filter((element) => {
      const { overflowX, overflowY, clipPath, visibility } = getComputedStyle(element);
      const forEyes =
        clipPath === 'none' && visibility === 'visible' && element.closest('.cover-ledger, svg') === null;
      const words =
        element.textContent.trim() !== '' && element.closest('[popover]:not(:popover-open)') === null;
      const wide = hides.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const tall = hides.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      return forEyes && words && (wide || tall);
    });
    return cut.map((element) => `${element.className}: ${element.textContent.trim().slice(0, 40)}`);
  });
}
