import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { declaredHeights } from '../hosts/declared-heights.ts';
import { isInTable } from '../hosts/message-table.ts';
import { chosen, contentHeight, frameHeight, frameOf, groups, heard, test, widths } from './partner-test.ts';
import { expect } from './story-test.ts';
import { watchPage } from './watch-page.ts';

const declared = declaredHeights('dist');

for (const width of widths) {
  for (const [part, group] of groups.entries()) {
    const of = `${part + 1} of ${groups.length}`;
    test(`every embed keeps its height and is silent otherwise in a sandbox ${width} px wide, ${of}`, async ({
      page,
      partner,
      story,
    }) => {
      const watch = watchPage(page);
      await page.goto(`${partner.origin}/all?width=${width}&group=${part}`);
      const heights = new Map<string, number>();
      for (const id of group) {
        const frame = frameOf(page, id);
        // Browsers lay out what is far out of sight only when it comes near.
        await (await frame.frameElement()).scrollIntoViewIfNeeded();
        await expect
          .poll(async () => Math.abs((await frameHeight(frame)) - (await contentHeight(frame))), {
            message: id,
          })
          .toBeLessThanOrEqual(2);
        heights.set(id, await contentHeight(frame));
      }
      if (width <= 600) {
        expect([...heights].filter(([, height]) => height < 200 || height > 1000)).toEqual([]);
      }
      if (width === 600) {
        const wrong = declared.filter(({ id, height }) => Math.abs(height - (heights.get(id) ?? height)) > 2);
        expect(wrong).toEqual([]);
      }
      const ofStory = watch.requests.filter((address) => address.startsWith(story));
      expect(ofStory.toSorted()).toEqual(group.map((id) => `${story}embed/${id}`).toSorted());
      expect((await heard(page)).filter((message) => !isInTable(message))).toEqual([]);
      expect(watch.errors).toEqual([]);
    });
  }
}

test('an embed opens from disk in a page from disk, and steps there', async ({ page }, information) => {
  const folder = information.outputPath('kit');
  mkdirSync(folder, { recursive: true });
  copyFileSync(`dist/embed/${chosen.stepping}index.html`, join(folder, 'embed.html'));
  const frame = '<iframe src="embed.html" title="A graphic" width="600" height="900"></iframe>';
  writeFileSync(join(folder, 'article.html'), `<!DOCTYPE html><title>An article</title>${frame}`);
  const watch = watchPage(page);
  await page.goto(pathToFileURL(join(folder, 'article.html')).href);
  const embed = page.frameLocator('iframe');
  await expect(embed.locator('.picture:visible')).toHaveCount(1);
  await embed.getByRole('button', { name: 'Next' }).click();
  await expect(embed.locator('.count')).toHaveText('3 of 4');
  await expect(embed.getByRole('status')).toHaveText(/^3 of 4\. ./);
  expect(watch.errors).toEqual([]);
  expect(watch.requests.filter((address) => !address.startsWith('file:'))).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an embed shows one picture, its table when asked, and no dead button', async ({ page, story }) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${story}embed/${chosen.stepping}`);
      await expect(page.locator('svg:visible')).toHaveCount(1);
      await expect(page.getByRole('button')).toHaveCount(0);
      await expect(page.getByRole('img')).toHaveAccessibleName(/plans/i);
      await expect(page.getByRole('table')).toHaveCount(0);
      await page.locator('summary').click();
      await expect(page.getByRole('table')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
});
