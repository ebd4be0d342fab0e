import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readingModes } from '../../src/scroll/reading-mode.ts';
import { embedKinds, pageKinds } from './page-kinds.ts';
import { readThrough } from './read-through.ts';
import { expect, test } from './story-test.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds against the standards, one line for each element. */
async function violations(page: Page): Promise<readonly string[]> {
  const results = await new AxeBuilder({ page }).withTags(standards).analyze();
  expect(results.passes.length, 'axe looked at the page').toBeGreaterThan(10);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const mode of readingModes) {
      for (const viewport of [
        { width: 1280, height: 800 },
        { width: 390, height: 844 },
      ]) {
        test(`in the story in ${mode} mode on a screen ${viewport.width} pixels wide`, async ({ page }) => {
          test.setTimeout(90_000);
          await page.setViewportSize(viewport);
          await page.goto(`./?mode=${mode}`);
          await readThrough(page);
          expect(await violations(page)).toEqual([]);
        });
      }
    }

    test('with a note open, and with the contents open', async ({ page }) => {
      test.setTimeout(90_000);
      await page.goto('.');
      await page.locator('.step .fact').first().click();
      await expect(page.locator('.note:popover-open')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('.contents-button').click();
      await expect(page.locator('#contents')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('for partners with everything unfolded and forces chosen', async ({ page }) => {
      test.setTimeout(90_000);
      await page.goto('republish/');
      await page.getByLabel('Kent Police', { exact: true }).check();
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
      });
      expect(await violations(page)).toEqual([]);
    });

    test('for partners with a copy that is out of date', async ({ page }) => {
      await page.goto('republish/check/');
      const copy = await page.request.get('copy/story.html.txt');
      const changed = (await copy.text()).replace('The report counted', 'The report found');
      await page.getByLabel('Your page, or its HTML').fill(changed);
      await page.getByRole('button', { name: 'Check' }).click();
      await expect(page.locator('.check-list li')).toHaveCount(1);
      expect(await violations(page)).toEqual([]);
    });

    for (const kind of [...pageKinds('dist'), ...embedKinds('dist').slice(0, 1)]) {
      test(`on ${kind}`, async ({ page }) => {
        test.setTimeout(90_000);
        await page.goto(kind);
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}
