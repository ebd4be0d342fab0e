import type { Page } from '@playwright/test';
import { expect, test } from './story-test.ts';

const elsewhere = 'https://www.bbc.co.uk/weather';

/** Answers for the page that the exit leads to, and never lets the browser ask for it. */
async function standIn(page: Page): Promise<void> {
  await page.route('https://www.bbc.co.uk/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
  );
}

test.beforeEach(async ({ page }) => {
  await page.goto('about:blank');
});

test('the exit puts another page in the place of this one, so that Back does not return', async ({
  page,
}) => {
  await standIn(page);
  await page.goto('.');
  await page.locator('a.exit').click();
  await page.waitForURL(elsewhere);
  await page.goBack();
  expect(page.url()).toBe('about:blank');
});

test('reading and following links within the page leaves nothing between the exit and the page before', async ({
  page,
}) => {
  await standIn(page);
  await page.goto('.');
  for (const target of ['#plans', '#story']) {
    await page.evaluate((href) => {
      document.querySelector<HTMLElement>(`a[href="${href}"]`)?.click();
    }, target);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(target);
  }
  await page.locator('a.exit').click();
  await page.waitForURL(elsewhere);
  await page.goBack();
  expect(page.url()).toBe('about:blank');
});

test('Shift three times leaves', async ({ page }) => {
  await standIn(page);
  await page.goto('.');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await expect(page.locator('.exit-status')).toContainText('once more');
  await page.keyboard.press('Shift');
  await page.waitForURL(elsewhere);
});

test('the page is covered, with every note that is open, until the other page is there', async ({ page }) => {
  await standIn(page);
  await page.goto('.');
  await page.evaluate(() => {
    const note = document.createElement('p');
    note.popover = 'manual';
    document.body.append(note);
    note.showPopover();
  });
  const seen = await page.evaluate(() => {
    document.querySelector<HTMLElement>('a.exit')?.click();
    return [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((across) =>
      [0.02, 0.5, 0.98].map((down) => {
        const top = document.elementFromPoint(across * innerWidth, down * innerHeight);
        return `${top?.getAttribute('role') ?? ''} ${top === null ? '' : getComputedStyle(top).backgroundColor}`;
      }),
    );
  });
  expect(new Set(seen)).toEqual(new Set(['alert rgb(255, 255, 255)']));
  await page.waitForURL(elsewhere);
});
