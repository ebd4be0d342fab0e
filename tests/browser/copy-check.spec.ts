import { readFileSync } from 'node:fs';
import { expect, test } from './story-test.ts';

const copy = readFileSync('dist/copy/story.html.txt', 'utf8');

test.beforeEach(async ({ page }) => {
  await page.goto('republish/check/');
});

test('a clean copy is named by its edition and gives no alarm', async ({ page }) => {
  await page.getByLabel('Your page, or its HTML').fill(copy);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('copy-check [role=status]')).toContainText('there is nothing to do');
  await expect(page.locator('.check-list li')).toHaveCount(0);
});

test('a block that says something else is shown beside what it should say', async ({ page }) => {
  await page
    .getByLabel('Your page, or its HTML')
    .fill(copy.replace('The report counted', 'The report found'));
  await page.getByRole('button', { name: 'Check' }).click();
  const entry = page.locator('.check-list li');
  await expect(entry).toHaveCount(1);
  await expect(entry).toContainText('first-count/cases');
  await expect(entry.locator('dd').last()).toContainText('The report counted');
});

test('what is pasted is never run, loaded or sent', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const hostile =
    '<img src="/nowhere.png" onerror="document.title=1"><script>document.title = 2</script><p>Soup</p>';
  await page.getByLabel('Your page, or its HTML').fill(hostile);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('copy-check [role=status]')).toContainText('Nothing in this is from the story');
  await expect(page).toHaveTitle(/Check a copy/);
  expect(asked.filter((address) => !address.endsWith('/favicon.svg'))).toEqual([]);
});
