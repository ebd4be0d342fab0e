import { describe, expect, it } from 'vitest';
import type { OpenStory } from './open-story.ts';
import { address, entries, stageOnScreen } from './readings.ts';

/** The ways to read show what they should, and stand in the address alone. */
export function checkModes({ page, open }: OpenStory): void {
  /** What of the section "plans" can be seen. */
  function shown(): Promise<Readonly<Record<string, number>>> {
    return page.evaluate(() =>
      Object.fromEntries(
        ['stage', 'step', 'stills', 'data-content'].map((part) => [
          part,
          [...document.querySelectorAll<HTMLElement>(`#plans .${part}`)].filter(
            ({ offsetWidth, offsetHeight }) => offsetWidth > 1 && offsetHeight > 1,
          ).length,
        ]),
      ),
    );
  }

  const mode = (): Promise<string | undefined> =>
    page.evaluate(() => document.documentElement.dataset['mode']);

  describe.each([
    { width: 1280, height: 800, button: '.bar-modes' },
    { width: 500, height: 844, button: '.cover .modes' },
  ])('on a screen of $width × $height', ({ width, height, button }) => {
    it('each way to read stands in the address and nowhere else', async () => {
      await page.resize(width, height);
      await open();
      expect(await mode()).toBe('scroll');
      const before = await entries(page);
      for (const chosen of ['step', 'read', 'scroll']) {
        await page.click(`${button} [data-set-mode="${chosen}"]`);
        await expect.poll(mode).toBe(chosen);
        expect(await address(page)).toContain(chosen === 'scroll' ? '/' : `?mode=${chosen}`);
        expect(await entries(page)).toBe(before);
      }
      expect(await address(page)).not.toContain('mode');
      expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
    });

    it('Scroll shows the stage and every step', async () => {
      await page.resize(width, height);
      await open('#plans');
      expect(await shown()).toEqual({ stage: 1, step: 5, stills: 0, 'data-content': 0 });
    });

    it('Step shows one step at a time, and its buttons change the state', async () => {
      await page.resize(width, height);
      await open('?mode=step#plans/sorted');
      await expect.poll(async () => (await stageOnScreen(page))?.step).toBe('plans/sorted');
      expect(await shown()).toEqual({ stage: 1, step: 1, stills: 0, 'data-content': 0 });
      const before = await entries(page);
      await page.click('#plans [data-move="next"]');
      await expect.poll(async () => (await stageOnScreen(page))?.step).not.toBe('plans/sorted');
      const next = await stageOnScreen(page);
      expect(next?.title).toBe(next?.titleOfState);
      await page.click('#plans [data-move="previous"]');
      await expect.poll(async () => (await stageOnScreen(page))?.step).toBe('plans/sorted');
      expect(await entries(page)).toBe(before);
    });

    it('Read shows every still, step and table, and no stage', async () => {
      await page.resize(width, height);
      await open('?mode=read');
      expect(await shown()).toEqual({ stage: 0, step: 5, stills: 1, 'data-content': 1 });
    });
  });

  it('a window that gets too short for a stage shows the stills, and the stage again when it grows', async () => {
    await page.resize(1280, 800);
    await open('#plans/sorted');
    await expect.poll(async () => (await stageOnScreen(page))?.step).toBe('plans/sorted');
    await page.resize(1280, 500);
    await expect.poll(shown).toMatchObject({ stage: 0, step: 5, stills: 1 });
    await page.resize(1280, 800);
    await expect.poll(shown).toMatchObject({ stage: 1, stills: 0 });
  });
}
