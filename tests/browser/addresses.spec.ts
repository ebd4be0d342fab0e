import { settledPictures } from './stage-reading.ts';
import { expect, test } from './story-test.ts';

test.describe('a shared link', () => {
  test('leads from the page of a state to that very step of the story, and Back to the page', async ({
    page,
  }) => {
    await page.goto('plans/sorted/');
    await expect(page.locator('.still[data-state="sorted"] svg:visible')).toHaveCount(1);
    await page.getByRole('link', { name: 'See this step in the story' }).click();
    await settledPictures(page);
    expect(new URL(page.url()).hash).toBe('#plans/sorted');
    await expect(page.locator('[data-section="plans"] .step.active')).toHaveAttribute('id', 'plans/sorted');
    await page.goBack();
    await expect(page.locator('h1')).toHaveText('Two of 43 forces had everything in place');
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('shows the state, its words and its table, and no button that would do nothing', async ({
      page,
    }) => {
      await page.goto('plans/sorted/');
      await expect(page.locator('.still[data-state="sorted"] svg:visible')).toHaveCount(1);
      await expect(page.locator('.told')).toBeVisible();
      await expect(page.locator('table')).toBeVisible();
      await expect(page.locator('#share-link')).toBeVisible();
      await expect(page.locator('#share button:visible')).toHaveCount(0);
    });
  });
});

test.describe('the block for sharing', () => {
  test('copies the canonical link and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('plans/sorted/');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.locator('#share [role="status"]')).toHaveText('Link copied.');
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical);
  });

  test('shows the text selected where the browser does not let it copy', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto('plans/');
    await page.getByRole('button', { name: 'Copy citation' }).click();
    const field = page.locator('.copy-field');
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute('readonly', '');
    await expect(page.locator('#share [role="status"]')).toContainText('Citation selected');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await field.inputValue());
  });

  test('offers the device’s own ways where there are any, with the canonical link', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.body.dataset['sharedUrl'] = data.url ?? '';
          return Promise.resolve();
        },
      });
    });
    await page.goto('forces/kent/');
    await page.getByRole('button', { name: 'Share with…' }).click();
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    expect(await page.locator('body').getAttribute('data-shared-url')).toBe(canonical);
  });
});

test.describe('the address of the story', () => {
  test('follows the reader without another entry in the history, and is bare again on the cover', async ({
    page,
  }) => {
    await page.goto('./?mode=scroll');
    const entries = await page.evaluate(() => history.length);
    const title = await page.title();
    await page.evaluate(() => {
      document.getElementById('plans/sorted')?.scrollIntoView({ behavior: 'instant' });
    });
    // The stage comes on approach; the reader goes on a little once it is there.
    await expect(page.locator('[data-section="plans"] .step.active')).toHaveId('plans/sorted');
    await page.evaluate(() => {
      scrollBy({ top: 2, behavior: 'instant' });
    });
    await expect(page).toHaveURL(/\?mode=scroll#plans\/sorted$/);
    await page.evaluate(() => {
      document.getElementById('unknown')?.scrollIntoView({ behavior: 'instant' });
    });
    await expect(page).toHaveURL(/#unknown$/);
    await page.evaluate(() => {
      scrollTo({ top: 0, behavior: 'instant' });
    });
    await expect(page).toHaveURL(/\?mode=scroll$/);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    expect(await page.title()).toBe(title);
  });

  test('follows the buttons of step mode', async ({ page }) => {
    await page.goto('./?mode=step#plans/sorted');
    await settledPictures(page);
    await page.locator('[data-section="plans"] [data-move="next"]').click();
    await expect(page).toHaveURL(/\?mode=step#plans\/complete$/);
  });
});

test('in the story the link of a section opens quick ways to share the very state that is seen', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./?mode=step#plans/sorted');
  await settledPictures(page);
  const section = page.locator('#plans');
  await section.getByRole('link', { name: 'Share this' }).click();
  await section.getByRole('button', { name: 'Copy link' }).click();
  await expect(section.locator('.share-panel [role="status"]')).toHaveText('Link copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/plans\/sorted\/$/);
  await expect(section.getByRole('link', { name: 'Picture, text and citation' })).toHaveAttribute(
    'href',
    /\/plans\/sorted\/#share$/,
  );
});
