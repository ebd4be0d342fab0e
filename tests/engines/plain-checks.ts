import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pageKinds } from '../browser/page-kinds.ts';
import { readingModes } from '../../src/scroll/reading-mode.ts';
import { showFramed } from './framed.ts';
import type { OpenStory } from './open-story.ts';

/** The page is whole without scripts, without popovers and on the narrowest screen. */
export function checkPlain({ page, open }: OpenStory): void {
  beforeAll(() => page.resize(1280, 900));
  beforeEach(() => open('404.html'));

  /** How many elements of the framed page fit the selector and have a box. */
  function boxes(selector: string): Promise<number> {
    return page.evaluate((wanted) => {
      const framed = document.querySelector('iframe')?.contentDocument;
      return [...(framed?.querySelectorAll(wanted) ?? [])].filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 1 && height > 1;
      }).length;
    }, selector);
  }

  describe('without scripts', () => {
    beforeEach(() => showFramed(page, { address: './', width: 1100, height: 800, scripts: false }));

    it('every figure stands in the page as stills with their words, beside its table', async () => {
      for (const part of ['.still svg', '.still-description', '.step', 'main table'])
        expect(await boxes(part), part).toBeGreaterThan(10);
      for (const part of ['.stage', '.stage-foot', '.modes', '.data-toggle'])
        expect(await boxes(part), part).toBe(0);
    });

    it('the exit is a plain link in the upper corner', async () => {
      const exit = await page.evaluate(() => {
        const link = document
          .querySelector('iframe')
          ?.contentDocument?.querySelector<HTMLAnchorElement>('a.exit');
        const { top = -1, right = -1 } = link?.getBoundingClientRect() ?? {};
        return { address: link?.href, relation: link?.rel, top, right };
      });
      expect(exit).toMatchObject({
        address: 'https://www.bbc.co.uk/weather',
        relation: 'nofollow noreferrer',
      });
      expect(exit.top).toBeGreaterThanOrEqual(0);
      expect(exit.top).toBeLessThan(60);
      expect(exit.right).toBeGreaterThan(1000);
    });

    it('notes stand as a list where popovers are unknown', async () => {
      expect(await boxes('.note')).toBe(0);
      // As a browser that does not know them reads the page: the attribute means nothing, and the query is answered.
      await page.evaluate(() => {
        const framed = document.querySelector('iframe')?.contentDocument;
        for (const note of framed?.querySelectorAll('[popover]') ?? []) note.removeAttribute('popover');
        for (const sheet of framed?.styleSheets ?? []) {
          for (let index = sheet.cssRules.length - 1; index >= 0; index -= 1) {
            const text = sheet.cssRules[index]?.cssText ?? '';
            if (!text.includes(':popover-open')) continue;
            sheet.deleteRule(index);
            if (/^@supports\s+not/.test(text))
              sheet.insertRule(text.replace(/^@supports[^{]*/, '@media all '), index);
          }
        }
      });
      const notes = await page.evaluate(() => {
        const framed = document.querySelector('iframe')?.contentDocument;
        return [...(framed?.querySelectorAll<HTMLElement>('.note') ?? [])].map((note) => {
          const { position } = framed?.defaultView?.getComputedStyle(note) ?? {};
          return position === 'static' && note.offsetHeight > 100 && note.closest('section') !== null;
        });
      });
      expect(notes.length).toBeGreaterThan(20);
      expect(notes.filter((isInList) => !isInList)).toEqual([]);
      expect(await boxes('.note-close')).toBe(0);
    });
  });

  describe('on a screen 320 pixels wide', () => {
    const kinds = [...readingModes.map((mode) => `./?mode=${mode}`), ...pageKinds('dist').slice(0, -1)];

    it.each([640, 256])('and %i high no page scrolls sideways, and the exit can be seen', async (height) => {
      for (const address of kinds) {
        await showFramed(page, { address, width: 320, height });
        const { sideways, exit } = await page.evaluate(() => {
          const framed = document.querySelector('iframe')?.contentDocument;
          const root = framed?.documentElement;
          framed?.defaultView?.scrollTo({ top: 2000, behavior: 'instant' });
          const box = framed?.querySelector('a.exit')?.getBoundingClientRect() ?? new DOMRect(-1);
          const top = framed?.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
          return {
            sideways: (root?.scrollWidth ?? 9999) - (root?.clientWidth ?? 0),
            exit: Boolean(top?.closest('a.exit')) && box.left >= 0 && box.right <= 320,
          };
        });
        expect(sideways, address).toBe(0);
        expect(exit, address).toBe(true);
      }
    });
  });
}
