import type { Page } from '@playwright/test';
import { chanceFrom } from './chance.ts';
import {
  isMoving,
  type Pictures,
  scrollToStep,
  sectionOnScreen,
  settledPictures,
  stepAddresses,
} from './stage-reading.ts';
import { expect, test } from './story-test.ts';
import { goToAddress, scrollToNeighbour, type Sizes, wander } from './wander.ts';

const screens: Readonly<Record<string, Sizes>> = {
  wide: [
    { width: 1280, height: 800 },
    { width: 1440, height: 900 },
    { width: 1100, height: 700 },
  ],
  narrow: [
    { width: 390, height: 844 },
    { width: 360, height: 640 },
    { width: 844, height: 640 },
  ],
};

const events = 24;

/** The stages of a page that is opened where this one is. */
async function opened(page: Page): Promise<Pictures> {
  const top = await page.evaluate(() => scrollY);
  const other = await page.context().newPage();
  const size = page.viewportSize();
  if (size !== null) await other.setViewportSize(size);
  await other.addInitScript((place) => {
    addEventListener('DOMContentLoaded', () => scrollTo({ top: place, behavior: 'instant' }));
  }, top);
  await other.goto(page.url().replace(/#.*/, ''));
  await settledPictures(other);
  // Faces that came late may have set the text above in fewer lines; the reader is then brought to the same place.
  await other.evaluate((place) => scrollTo({ top: place, behavior: 'instant' }), top);
  const pictures = await settledPictures(other);
  expect(await other.evaluate(() => scrollY)).toBe(top);
  await other.close();
  return pictures;
}

/** Waits until marks move, so that what comes next interrupts them; says whether they did within so many milliseconds. */
async function startsMoving(page: Page, longest: number): Promise<boolean> {
  for (const end = Date.now() + longest; Date.now() < end;) if (await isMoving(page)) return true;
  return false;
}

/** Compares the stages, once they have come to rest, with those of a page that is opened at the same place. */
async function expectAsOpened(page: Page): Promise<void> {
  const walked = await settledPictures(page);
  const fresh = await opened(page);
  const here = (await sectionOnScreen(page)) ?? '';
  expect(walked[here]?.length, `the stage of ${here} is painted`).toBeGreaterThan(10);
  expect(fresh[here]).toEqual(walked[here]);
  for (const [section, picture] of Object.entries(fresh)) expect(picture).toEqual(walked[section]);
}

for (const [name, sizes] of Object.entries(screens)) {
  for (const seed of [2012, 2019]) {
    test(`a walk of jumps and interruptions on ${name} screens (seed ${seed}) ends as if the page had been opened there`, async ({
      page,
    }) => {
      test.setTimeout(90_000);
      const chance = chanceFrom(seed);
      await page.setViewportSize(sizes[0]);
      await page.goto('.');
      const steps = await stepAddresses(page);
      let interruptions = 0;
      for (let event = 0; event < events; event += 1) {
        await wander(page, steps, sizes, chance);
        const pause = chance.below(400);
        if (chance.below(2) === 0) await page.waitForTimeout(pause);
        else if (await startsMoving(page, pause)) interruptions += 1;
      }
      expect(interruptions, 'the walk interrupts movements').toBeGreaterThan(2);

      await page.setViewportSize(chance.oneOf(sizes));
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      const step = chance.oneOf(steps);
      await scrollToStep(page, step, 200);
      for (const forwards of [true, false, true, false]) {
        await scrollToNeighbour(page, forwards);
        await page.waitForTimeout(80 + chance.below(250));
      }
      await expectAsOpened(page);

      const [section = ''] = step.split('/');
      const ends = steps.filter((other) => other.startsWith(`${section}/`));
      for (const end of [ends.at(0) ?? step, ends.at(-1) ?? step]) {
        await scrollToNeighbour(page, true);
        await page.waitForTimeout(80);
        await scrollToNeighbour(page, false);
        await page.waitForTimeout(80);
        await goToAddress(page, end);
      }
      await expectAsOpened(page);
    });
  }
}
