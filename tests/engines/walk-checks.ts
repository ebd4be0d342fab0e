import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { chanceFrom } from '../browser/chance.ts';
import {
  isMoving,
  scrollToStep,
  sectionOnScreen,
  settledPictures,
  stepAddresses,
} from '../browser/stage-reading.ts';
import { goToAddress, pressMove, scrollToNeighbour, type Sizes } from '../browser/wander.ts';
import type { OpenStory } from './open-story.ts';
import { goInHistory, stageOnScreen } from './readings.ts';

/** After any walk the stage is as it would be had the page been opened there. */
export function checkWalk({ page, open }: OpenStory): void {
  const screens: readonly { readonly name: string; readonly sizes: Sizes }[] = [
    {
      name: 'wide',
      sizes: [
        { width: 1280, height: 800 },
        { width: 1100, height: 700 },
      ],
    },
    {
      name: 'narrow',
      sizes: [
        { width: 500, height: 844 },
        { width: 700, height: 640 },
      ],
    },
  ];

  const events = 16;

  it.each(screens)(
    'a walk of jumps and interruptions on $name screens ends as if the page had been opened there',
    async ({ sizes }) => {
      const chance = chanceFrom(2017);
      await page.resize(sizes[0].width, sizes[0].height);
      await open();
      const steps = await stepAddresses(page);
      const ways = {
        neighbour: (_: string, forth: boolean) => scrollToNeighbour(page, forth),
        press: (_: string, forth: boolean) => pressMove(page, forth),
        scroll: (step: string) => scrollToStep(page, step, chance.below(600)),
        address: (step: string) => goToAddress(page, step),
        history: (_: string, forth: boolean) => goInHistory(page, forth ? 1 : -1),
        resize: () => {
          const { width, height } = chance.oneOf(sizes);
          return page.resize(width, height);
        },
      };
      const often = ['neighbour', 'neighbour', 'press', 'scroll', 'address'] as const;
      let addresses = 0;
      for (let event = 0; event < events; event += 1) {
        const way = chance.below(8) === 0 ? 'resize' : chance.oneOf(often);
        addresses += way === 'address' ? 1 : 0;
        await ways[way](chance.oneOf(steps), chance.below(2) === 1);
        await delay(chance.below(300));
      }
      // Back and Forward between the addresses of the walk, which are all of this page.
      if (addresses > 1) {
        await ways.history('', false);
        await delay(100);
        await ways.history('', true);
      }

      const line = await page.evaluate(() => innerHeight * (innerWidth < 1024 ? 0.7 : 0.4));
      const arrive = async (): Promise<string | undefined> => {
        // Again and again, since the history may bring the page elsewhere a little later.
        await scrollToStep(page, 'plans/sorted', line);
        return (await stageOnScreen(page))?.step;
      };
      await expect.poll(arrive, { interval: 200 }).toBe('plans/sorted');
      let interruptions = 0;
      for (const forth of [true, false, true, false, true]) {
        await scrollToNeighbour(page, forth);
        await delay(60 + chance.below(100));
        if (await isMoving(page)) interruptions += 1;
      }
      expect(interruptions, 'the walk interrupts movements').toBeGreaterThan(0);

      const walked = await settledPictures(page);
      const section = (await sectionOnScreen(page)) ?? '';
      const top = await page.evaluate(() => scrollY);
      await open();
      await page.evaluate((place) => {
        scrollTo({ top: place, behavior: 'instant' });
      }, top);
      const fresh = await settledPictures(page);
      expect(await page.evaluate(() => scrollY)).toBeCloseTo(top, 0);
      expect(walked[section]?.length, `the stage of ${section} is painted`).toBeGreaterThan(10);
      expect(fresh[section]).toEqual(walked[section]);
    },
  );
}
