import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import { builtEmbeds } from '../hosts/built-embeds.ts';
import { declaredHeights } from '../hosts/declared-heights.ts';
import { isInTable } from '../hosts/message-table.ts';
import { partnerPage } from '../hosts/partner-page.ts';
import { type PartnerServer, startPartner } from '../hosts/partner-server.ts';
import { setUps } from '../hosts/set-ups.ts';
import { basePathFrom } from '../server/base-path.ts';
import { expect, test as storyTest } from './story-test.ts';
import { watchPage } from './watch-page.ts';

const widths = [320, 600, 900];
const ids = builtEmbeds('dist');
const declared = declaredHeights('dist');

/** So many frames as one page can hold without waiting. */
const groupSize = 16;
const groups = Array.from({ length: Math.ceil(ids.length / groupSize) }, (_, index) =>
  ids.slice(index * groupSize, (index + 1) * groupSize),
);

/** In frames of 600 px: the tallest and the shortest of all, and one with several steps. */
const chosen = { tallest: 'referrals/unknown/', shortest: 'cases/period/', stepping: 'plans/sorted/' };

const test = storyTest.extend<object, { readonly partner: PartnerServer; readonly story: string }>({
  story: [
    async ({ server }, use) => {
      await use(`${server.origin}${basePathFrom(process.env)}`);
    },
    { scope: 'worker' },
  ],
  partner: [
    async ({ story }, use) => {
      const partner = await startPartner(({ pathname, searchParams }) => {
        const width = Number(searchParams.get('width'));
        const embed = (id: string): string => `${story}embed/${id}`;
        if (pathname === '/all') {
          const frames = (groups[Number(searchParams.get('group'))] ?? []).map(
            (id) =>
              `<iframe title="${id}" src="${embed(id)}" width="100%" height="300" sandbox="allow-scripts"></iframe>`,
          );
          const follow =
            "import { observeIframe } from '/packages/@newswire/frames/dist/frames.modern.js';" +
            'for (const frame of document.querySelectorAll("iframe")) observeIframe(frame);';
          const scripts = `<script type="module">${follow}</script>`;
          return partnerPage({ body: frames.join('\n'), scripts }, width);
        }
        const setUp = setUps[Number(pathname.slice(1))];
        const id = searchParams.get('id') ?? '';
        return setUp && partnerPage(setUp.page(embed(id), id), width);
      });
      await use(partner);
      await partner.stop();
    },
    { scope: 'worker' },
  ],
});

function frameOf(page: Page, id: string): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes(`/embed/${id}`));
  if (frame === undefined) throw new Error(`The page has no frame of ${id}.`);
  return frame;
}

function contentHeight(frame: Frame): Promise<number> {
  return frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
}

async function frameHeight(frame: Frame): Promise<number> {
  const element = await frame.frameElement();
  return element.evaluate((node) => (node instanceof Element ? node.clientHeight : 0));
}

function within(height: number, [least, most]: readonly [number, number]): number {
  return Math.min(most, Math.max(least, height));
}

function heard(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(() => (window as unknown as { readonly heard: readonly unknown[] }).heard);
}

for (const [index, setUp] of setUps.entries()) {
  for (const [part, id] of Object.entries(chosen)) {
    test(`${setUp.name} follows the ${part} embed as it widens, grows and shrinks`, async ({
      page,
      partner,
    }) => {
      const watch = watchPage(page);
      const range = setUp.range ?? [0, Infinity];
      await page.goto(`${partner.origin}/${index}?width=${widths[0]}&id=${id}`);
      await expect.poll(() => page.frames().length).toBe(2);
      const frame = frameOf(page, id);
      await frame.waitForLoadState();

      const follows = async (): Promise<number> => {
        const content = await contentHeight(frame);
        await expect
          .poll(async () => Math.abs((await frameHeight(frame)) - within(await contentHeight(frame), range)))
          .toBeLessThanOrEqual(2);
        return content;
      };
      for (const width of widths) {
        await page.evaluate((value) => {
          document.documentElement.style.setProperty('--column', `${value}px`);
          for (const found of document.querySelectorAll('iframe')) found.width = '100%';
        }, width);
        await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
        await follows();
      }
      const closed = await follows();
      const details = frame.locator('summary');
      await details.press('Enter');
      await expect(frame.locator('details')).toHaveAttribute('open');
      expect(await follows()).toBeGreaterThan(closed);
      await details.press('Enter');
      await expect(frame.locator('details')).not.toHaveAttribute('open');
      expect(await follows()).toBe(closed);
      if (part === 'stepping') {
        await frame.getByRole('button', { name: 'Previous' }).press('Enter');
        await expect(frame.locator('.count')).toHaveText('1 of 4');
        expect(await follows()).not.toBe(closed);
        await frame.getByRole('button', { name: 'Next' }).press('Enter');
        expect(await follows()).toBe(closed);
      }
      expect((await heard(page)).filter((message) => !isInTable(message))).toEqual([]);
      expect(watch.errors).toEqual([]);
    });
  }
}

test('the tallest and the shortest embed are followed by every partner', () => {
  const [shortest, ...others] = [...declared].sort((left, right) => left.height - right.height);
  expect([others.at(-1)?.id, shortest?.id]).toEqual([chosen.tallest, chosen.shortest]);
});

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
