import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenStory } from './open-story.ts';
import { entries } from './readings.ts';

/** Notes and contents open and close by key and pointer, and leave the exit free. */
export function checkNotes({ page, open }: OpenStory): void {
  /** How many notes are open. */
  const openNotes = (): Promise<number> =>
    page.evaluate(() => document.querySelectorAll('.note:popover-open').length);

  /** Whether the first number of the page has the focus. */
  const numberHasFocus = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement === document.querySelector('.message .fact'));

  describe.each([
    { width: 1280, height: 800 },
    { width: 500, height: 844 },
  ])('on a screen of $width × $height', ({ width, height }) => {
    beforeAll(() => page.resize(width, height));

    it('a note opens by a press on its number, and closes by its button', async () => {
      await open();
      const before = await entries(page);
      await page.click('.message .fact');
      expect(await openNotes()).toBe(1);
      const { fact, note } = await page.evaluate(() => ({
        fact: document.querySelector('.message .fact')?.getAttribute('popovertarget'),
        note: document.querySelector('.note:popover-open')?.id,
      }));
      expect(note).toBe(fact);
      await page.click('.note:popover-open .note-close');
      expect(await openNotes()).toBe(0);
      expect(await entries(page)).toBe(before);
    });

    it('a note closes by a press beside it', async () => {
      await open();
      await page.click('.message .fact');
      expect(await openNotes()).toBe(1);
      await page.click('.bar .segments, .bar');
      expect(await openNotes()).toBe(0);
    });

    it('a note opens by Enter, closes by Escape and gives the focus back', async () => {
      await open();
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('.message .fact')?.focus();
      });
      await page.press('Enter');
      expect(await openNotes()).toBe(1);
      await page.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('note-close');
      await page.press('Escape');
      expect(await openNotes()).toBe(0);
      expect(await numberHasFocus()).toBe(true);
    });

    it('no note lies over the exit or leaves the screen', async () => {
      await open();
      const { faults, notes } = await page.evaluate(() => {
        const found: string[] = [];
        const notes = [...document.querySelectorAll<HTMLElement>('.note')];
        // They differ in their words alone, so the longest and some others stand for all.
        const words = notes.map(({ textContent }) => textContent.length);
        const all = notes.filter((_, index) => index % 8 === 0 || words[index] === Math.max(...words));
        const exit = document.querySelector('a.exit');
        for (const note of all) {
          note.showPopover();
          const box = note.getBoundingClientRect();
          const way = exit?.getBoundingClientRect() ?? new DOMRect();
          const apart =
            box.top >= way.bottom || box.bottom <= way.top || box.left >= way.right || box.right <= way.left;
          const on = document.elementFromPoint((way.left + way.right) / 2, (way.top + way.bottom) / 2);
          const inside =
            box.top >= 0 && box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
          if (!apart || on?.closest('a.exit') !== exit) found.push(`${note.id} lies over the exit`);
          if (!inside || box.height < 50) found.push(`${note.id} leaves the screen`);
          note.hidePopover();
        }
        return { faults: found, notes: all.length };
      });
      expect(faults).toEqual([]);
      expect(notes).toBeGreaterThan(3);
    });

    it('the contents open below the bar, lead to a section and close', async () => {
      await open();
      await page.click('.contents-button');
      const { panel, bar } = await page.evaluate(() => ({
        panel: document.querySelector('#contents:popover-open')?.getBoundingClientRect().top ?? -1,
        bar: document.querySelector('.bar-row')?.getBoundingClientRect().bottom ?? Number.NaN,
      }));
      expect(panel).toBeGreaterThanOrEqual(bar - 1);
      await page.click('.contents a[href="#plans"]');
      await expect.poll(() => page.evaluate(() => location.hash)).toBe('#plans');
      expect(await page.evaluate(() => document.querySelector('#contents:popover-open'))).toBeNull();
      const heading = (): Promise<number> =>
        page.evaluate(() => document.querySelector('#plans h2')?.getBoundingClientRect().top ?? -1);
      await expect.poll(heading).toBeGreaterThan(0);
      expect(await heading()).toBeLessThan(height);
    });
  });
}
