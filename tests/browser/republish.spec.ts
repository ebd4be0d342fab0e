import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './story-test.ts';

const status = (page: Page) => page.locator('force-choice [role=status]');

test('several forces are chosen by keyboard, and their text is copied as one, with pictures and as words', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('republish/#forces');
  await expect(page.getByRole('group', { name: 'Choose one force or several' })).toBeVisible();
  for (const name of ['Kent Police', 'Essex Police'])
    await page.getByLabel(name, { exact: true }).press('Space');
  await expect(status(page)).toHaveText('2 forces are chosen.');
  await page.getByRole('button', { name: 'Copy the text' }).press('Enter');
  await expect(status(page)).toHaveText('Text of the chosen forces copied: paste it into your editor.');
  const pasted = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
    return { html: await read('text/html'), plain: await read('text/plain') };
  });
  for (const text of Object.values(pasted)) {
    expect(text.indexOf('Essex Police')).toBeLessThan(text.indexOf('Kent Police'));
    expect(text.split('The whole country')).toHaveLength(2);
    expect(text).toContain('About this copy');
  }
  expect(pasted.html).toContain('cards/forces/essex.png');
});

test('the frames of several forces are copied together', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('republish/#forces');
  await page.getByLabel('Kent Police', { exact: true }).check();
  await expect(status(page)).toHaveText('1 force is chosen.');
  await page.getByLabel('Dyfed-Powys Police', { exact: true }).check();
  await page.getByRole('button', { name: 'Copy the frames' }).click();
  await expect(status(page)).toHaveText('Frames of the chosen forces copied.');
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code.match(/<iframe src="[^"]*embed\/forces\/(?:dyfed-powys|kent)\/"/g)).toHaveLength(2);
});

test('the data of several forces is saved as one table of just these', async ({ page }) => {
  await page.goto('republish/#forces');
  for (const name of ['Kent Police', 'Essex Police']) await page.getByLabel(name, { exact: true }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the data (CSV)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('forces.csv');
  const rows = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\n');
  expect(rows.map((row) => row.split(',')[0])).toEqual(['id', 'essex', 'kent']);
});

test('nothing is taken while no force is chosen, and what was chosen can be let go at once', async ({
  page,
}) => {
  await page.goto('republish/#forces');
  await page.getByLabel('Kent Police', { exact: true }).press('Enter');
  await expect(status(page)).toHaveText('No force is chosen. Choose one or several first.');
  expect(new URL(page.url()).hash).toBe('#forces');
  await page.getByLabel('Kent Police', { exact: true }).check();
  await page.getByRole('button', { name: 'Choose none' }).click();
  await expect(status(page)).toHaveText('No force is chosen.');
  await expect(page.locator('force-choice input:checked')).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every force has its links and the code of its frame, and nothing that does nothing', async ({
    page,
  }) => {
    await page.goto('republish/');
    await expect(page.locator('.republish-forces > li')).toHaveCount(43);
    await page.getByText('All forces by name').click();
    await page.getByLabel('Code of the frame, Kent Police').click();
    await expect(page.locator('#frame-force-kent')).toContainText('/embed/forces/kent/"');
    await expect(page.getByRole('link', { name: 'Plain text, Kent Police' })).toHaveAttribute(
      'href',
      /copy\/forces\/kent\.txt$/,
    );
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
