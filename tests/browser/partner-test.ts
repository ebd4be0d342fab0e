import type { Frame, Page } from '@playwright/test';
import { builtEmbeds } from '../hosts/built-embeds.ts';
import { partnerPage } from '../hosts/partner-page.ts';
import { type PartnerServer, startPartner } from '../hosts/partner-server.ts';
import { setUps } from '../hosts/set-ups.ts';
import { basePathFrom } from '../server/base-path.ts';
import { test as storyTest } from './story-test.ts';

const ids = builtEmbeds('dist');

/** Widths of a partner's column, in CSS pixels. */
export const widths = [320, 600, 900];

/** So many frames as one page can hold without waiting. */
const groupSize = 16;
/** Every embed, so many at a time. */
export const groups = Array.from({ length: Math.ceil(ids.length / groupSize) }, (_, index) =>
  ids.slice(index * groupSize, (index + 1) * groupSize),
);

/** In frames of 600 px: the tallest and the shortest of all, and one with several steps. */
export const chosen = { tallest: 'referrals/unknown/', shortest: 'cases/period/', stepping: 'plans/sorted/' };

/** Playwright's `test` with the story, and a partner of another origin that frames it. */
export const test = storyTest.extend<object, { readonly partner: PartnerServer; readonly story: string }>({
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

/** The frame of an embed in a partner's page. */
export function frameOf(page: Page, id: string): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes(`/embed/${id}`));
  if (frame === undefined) throw new Error(`The page has no frame of ${id}.`);
  return frame;
}

/** How tall the content of a frame is, in whole CSS pixels. */
export function contentHeight(frame: Frame): Promise<number> {
  return frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
}

/** How tall the partner's page has made a frame, in CSS pixels. */
export async function frameHeight(frame: Frame): Promise<number> {
  const element = await frame.frameElement();
  return element.evaluate((node) => (node instanceof Element ? node.clientHeight : 0));
}

/** Every message that the partner's page has heard. */
export function heard(page: Page): Promise<readonly unknown[]> {
  // The script at the head of a partner's page puts them there, and no type knows of it.
  return page.evaluate(() => (window as unknown as { readonly heard: readonly unknown[] }).heard);
}
