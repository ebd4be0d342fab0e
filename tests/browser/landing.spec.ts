import type { Page } from '@playwright/test';
import {
  picturesOf,
  scrollToStep,
  sectionOnScreen,
  settledPictures,
  stepAddresses,
} from './stage-reading.ts';
import { expect, test } from './story-test.ts';

const screens = [
  { width: 1280, height: 800 },
  { width: 360, height: 640 },
] as const;

/** Address of the step that is marked in the section on screen. */
async function activeStep(page: Page): Promise<string | undefined> {
  const section = await sectionOnScreen(page);
  return page.evaluate(
    (id) => document.querySelector(`[data-section="${id}"] .step.active`)?.id,
    section ?? '',
  );
}

/** Share of a step's words that can be seen. */
function visibleShare(page: Page, address: string): Promise<number> {
  return page.evaluate((id) => {
    const words = [...(document.getElementById(id)?.querySelectorAll('p') ?? [])];
    const seen = words.filter((paragraph) => {
      const { left, top, height } = paragraph.getBoundingClientRect();
      return document.elementFromPoint(left + 4, top + height / 2)?.closest('.step')?.id === id;
    });
    return seen.length / words.length;
  }, address);
}

for (const screen of screens) {
  test.describe(`on a screen of ${screen.width} × ${screen.height}`, () => {
    test.use({ viewport: screen });

    test('an address shows the words and the state of its step', async ({ page }) => {
      await page.goto('.#plans/sorted');
      await settledPictures(page);
      expect(await activeStep(page)).toBe('plans/sorted');
      expect(await visibleShare(page, 'plans/sorted')).toBe(1);
      const { title, subtitle } = await page.$eval('[data-section="plans"] .figure-data', (script) => {
        const { states } = JSON.parse(script.textContent) as {
          states: Record<string, { title: string; subtitle: string }>;
        };
        return states['sorted'] ?? { title: '', subtitle: '' };
      });
      await expect(page.locator('[data-section="plans"] .stage-title > .shown')).toHaveText(title);
      await expect(page.locator('[data-section="plans"] .stage-subtitle > .shown')).toHaveText(subtitle);
    });

    test('every address of a step ends at that step', async ({ page }) => {
      test.setTimeout(90_000);
      await page.goto('.');
      for (const address of await stepAddresses(page)) {
        await page.evaluate((id) => {
          location.hash = id;
        }, address);
        await expect.poll(() => activeStep(page), { message: address }).toBe(address);
      }
    });

    test('an address sets its state without a movement', async ({ page }) => {
      await page.goto('.#plans/sorted');
      await page.locator('[data-section="plans"] .stage-picture > *').first().waitFor({ state: 'attached' });
      const { plans: first } = await picturesOf(page);
      const { plans: last } = await settledPictures(page);
      expect(first).toEqual(last);
    });

    test('reloading keeps the place and the state', async ({ page }) => {
      await page.goto('.');
      await scrollToStep(page, 'plans/complete', 200);
      const before = await settledPictures(page);
      await page.reload();
      const after = await settledPictures(page);
      expect(await activeStep(page)).toBe('plans/complete');
      expect(after['plans']).toEqual(before['plans']);
    });

    test('Back and Forward between addresses end in the state of each', async ({ page }) => {
      await page.goto('.#plans/sorted');
      const sorted = (await settledPictures(page))['plans'];
      await page.evaluate(() => {
        location.hash = 'plans/complete';
      });
      const complete = (await settledPictures(page))['plans'];
      expect(complete).not.toEqual(sorted);
      await page.goBack();
      expect((await settledPictures(page))['plans']).toEqual(sorted);
      await page.goForward();
      expect((await settledPictures(page))['plans']).toEqual(complete);
    });

    test('coming back from another page ends in the state that was left', async ({ page }) => {
      await page.goto('.');
      await scrollToStep(page, 'plans/complete', 200);
      const before = await settledPictures(page);
      await page.goto('about:blank');
      await page.goBack();
      expect((await settledPictures(page))['plans']).toEqual(before['plans']);
    });
  });
}

test('a link within the page goes to its target and leaves no entry in the history', async ({ page }) => {
  await page.goto('.');
  const entries = await page.evaluate(() => history.length);
  await page.evaluate(() => document.querySelector<HTMLElement>('a[href="#plans"]')?.click());
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#plans');
  await expect(page.locator('#plans')).toBeInViewport();
  expect(await page.evaluate(() => history.length)).toBe(entries);
});
