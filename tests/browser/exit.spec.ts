import type { Page } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';
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

test('nothing that a reader does in the story makes an entry in the history', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('.');
  const entries = (): Promise<number> => page.evaluate(() => history.length);
  const before = await entries();
  for (const section of ['plans', 'vetting']) {
    await page.locator('.contents-button').click();
    await page.locator(`.contents a[href="#${section}"]`).click();
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${section}`);
    expect(await entries()).toBe(before);
  }
  for (const mode of ['step', 'read', 'scroll', 'step']) {
    await page.locator(`.bar-modes [data-set-mode="${mode}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('data-mode', mode);
    expect(await entries()).toBe(before);
  }
  const figure = page.locator('story-figure[data-section="plans"]');
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('.stage-picture > *').first()).toBeAttached();
  for (const move of ['next', 'next', 'previous'])
    await figure.locator(`[data-move="${move}"]`).dispatchEvent('click');
  await page.locator('.message .fact').first().click();
  await page.keyboard.press('Escape');
  expect(await entries()).toBe(before);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    '',
  ]);
});

for (const kind of ['./', ...pageKinds('dist')]) {
  test(`${kind} is left by the exit and by Shift three times, and Back does not return to it`, async ({
    page,
  }) => {
    await standIn(page);
    for (const leave of [
      () => page.locator('a.exit').click(),
      async () => {
        for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key);
      },
    ]) {
      await page.goto('about:blank');
      await page.goto(kind);
      await leave();
      await page.waitForURL(elsewhere);
      await page.goBack();
      expect(page.url()).toBe('about:blank');
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the exit is a plain link on every kind of page, second to be reached, and tells nothing of where it came from', async ({
    page,
  }) => {
    for (const kind of ['./', ...pageKinds('dist')]) {
      await page.goto(kind);
      const link = page.locator('body a').nth(1);
      await expect(link).toHaveAttribute('href', elsewhere);
      await expect(link).toHaveAttribute('rel', 'nofollow noreferrer');
      await expect(link).toBeInViewport({ ratio: 1 });
    }
    await standIn(page);
    await page.locator('a.exit').click();
    await page.waitForURL(elsewhere);
  });
});

test('no page names its subject where a list of visited pages would show it', async ({ page }) => {
  for (const kind of ['./', ...pageKinds('dist')]) {
    await page.goto(kind);
    const description = await page.locator('meta[name="description"]').getAttribute('content');
    expect(`${await page.title()} ${description ?? ''} ${page.url()}`).not.toMatch(
      /sex|abus|rape|assault|victim/i,
    );
  }
});
