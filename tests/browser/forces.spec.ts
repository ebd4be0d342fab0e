import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './story-test.ts';

/** Where the search stands: in the story, and on a page of its own. */
const places = [
  { where: 'in the story', address: './#forces' },
  { where: 'on its page', address: 'forces/' },
] as const;

/** Opens the search, with its script running. */
async function openFinder(page: Page, address = './#forces'): Promise<void> {
  await page.goto(address);
  await page.locator('force-finder').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => customElements.get('force-finder') !== undefined);
  await page.getByLabel('Name of the force').scrollIntoViewIfNeeded();
}

const shownNames = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.force-list a:visible')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent.trim() ?? '');

for (const { where, address } of places)
  test(`a force is found ${where} by keyboard alone: type, Enter, and the focus is at its record`, async ({
    page,
  }) => {
    await openFinder(page, address);
    const entries = await page.evaluate(() => history.length);
    const opened = page.url();
    await page.getByLabel('Name of the force').focus();
    await page.keyboard.type('Northumbira');
    await expect(page.locator('.force-status')).toContainText('Northumbria Police fits.');
    expect(await shownNames(page)).toEqual(['northumbria']);
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 4, name: 'Northumbria Police' });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    await expect(page.locator('.force-shown .force-record')).toContainText('27 September 2019');
    await expect(page.locator('.force-shown .tone-force-chosen')).toHaveCount(1);
    // The hash follows the reader; the page stays the same.
    expect(page.url().split('#', 1)).toEqual(opened.split('#', 1));
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });

test('the first step of the section leads to the search', async ({ page }) => {
  await openFinder(page);
  await page.locator('#forces .step a', { hasText: 'Find yours' }).click();
  await expect(page.getByRole('heading', { name: 'Find your force' })).toBeInViewport();
});

test('arrows and Tab lead through the forces that fit', async ({ page }) => {
  await openFinder(page);
  await page.getByLabel('Name of the force').fill('heddlu cymru');
  await expect(page.locator('.force-status')).toContainText('2 forces fit.');
  expect(await shownNames(page)).toEqual(['north-wales', 'south-wales']);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toContain('North Wales Police');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toContain('South Wales Police');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toContain('South Wales Police');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 4, name: 'South Wales Police' })).toBeFocused();
  await expect(page.locator('.force-shown [lang="cy"]')).toHaveText('Heddlu De Cymru');
  await page.getByRole('button', { name: 'Back to the list of forces' }).click();
  await expect(page.getByLabel('Name of the force')).toBeFocused();
});

test('a name like no other leaves all forces in the list, and says so', async ({ page }) => {
  await openFinder(page);
  const all = await shownNames(page);
  await page.getByLabel('Name of the force').fill('Ruritania');
  await expect(page.locator('.force-status')).toContainText('No name is like that.');
  expect(await shownNames(page)).toEqual(all);
});

test('a force whose record does not come is opened at its address', async ({ page }) => {
  await openFinder(page);
  await page.evaluate(() => {
    window.fetch = () => Promise.reject(new TypeError('offline'));
  });
  await page.locator('.force-list a', { hasText: 'Kent Police' }).click();
  await page.waitForURL('**/forces/kent/');
  await expect(page.getByRole('heading', { level: 1, name: 'Kent Police' })).toBeVisible();
});

test('the search with a record open has no fault that axe finds', async ({ page }) => {
  await openFinder(page);
  await page.locator('.force-list a', { hasText: 'Dyfed-Powys Police' }).click();
  await expect(page.locator('.force-shown .force-record')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('.force-finder').analyze();
  expect(violations).toEqual([]);
});

test('nothing of the search is wider than a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openFinder(page);
  await page.locator('.force-list a', { hasText: 'Devon and Cornwall Police' }).click();
  await expect(page.locator('.force-shown .force-record')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const { where, address } of places)
    test(`there is a list of all forces ${where}, no search, and every link leads to a record with its map`, async ({
      page,
    }) => {
      await page.goto(address);
      await expect(page.getByLabel('Name of the force')).toBeHidden();
      const links = page.locator('.force-list a');
      expect(await links.count()).toBe(43);
      await links.filter({ hasText: 'Essex Police' }).click();
      await page.waitForURL('**/forces/essex/');
      await expect(page.getByRole('heading', { level: 1, name: 'Essex Police' })).toBeVisible();
      await expect(page.locator('.force-record')).toContainText('2 May 2019');
      await expect(page.locator('.force-map svg')).toBeVisible();
      await expect(page.getByRole('link', { name: /inspectorate’s report on Essex Police/ })).toHaveAttribute(
        'href',
        /^https:\/\/(?:www\.)?(?:hmicfrs\.)?justiceinspectorates\.gov\.uk\//,
      );
      await page.getByRole('link', { name: 'Gloucestershire Constabulary' }).click();
      await page.waitForURL('**/forces/gloucestershire/');
    });
});
