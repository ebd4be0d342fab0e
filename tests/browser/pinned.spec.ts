import { readFileSync } from 'node:fs';
import { sealHeight } from '../../src/embed/height.ts';
import { readStory } from '../../src/ledger/index.ts';
import { declaredHeights } from '../hosts/declared-heights.ts';
import { partnerPage } from '../hosts/partner-page.ts';
import { startPartner } from '../hosts/partner-server.ts';
import { basePathFrom } from '../server/base-path.ts';
import { expect, test } from './story-test.ts';
import { watchPage } from './watch-page.ts';

const { edition } = readStory('content');
const version = `v${String(edition)}`;
const seal = readFileSync(`dist/status/${version}.png`);

/** The tallest of all, one with several steps, and the record of a force. */
const chosen = ['referrals/unknown/', 'plans/sorted/', 'forces/kent/'];

for (const id of chosen) {
  test(`the embed ${id} of one edition asks for nothing but its seal in a sandbox, and has the height that is promised`, async ({
    page,
    server,
  }) => {
    const address = `${server.origin}${basePathFrom(process.env)}embed/${id}${version}/`;
    const partner = await startPartner(({ searchParams }) =>
      partnerPage(
        { body: `<iframe title="A graphic" src="${address}" width="100%" sandbox="allow-scripts"></iframe>` },
        Number(searchParams.get('width')),
      ),
    );
    // The seal stands at the address that the site was built for, which is not the one it is tested at.
    await page.route(`**/status/${version}.png`, (route) =>
      route.fulfill({ body: seal, contentType: 'image/png' }),
    );
    const watch = watchPage(page);
    for (const width of [320, 600]) {
      await page.goto(`${partner.origin}/?width=${width}`);
      const embed = page.frameLocator('iframe');
      const picture = embed.locator('.seal img');
      await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
      const inside = await picture.evaluate((image) => ({
        height: Math.ceil(document.documentElement.getBoundingClientRect().height),
        right: image.getBoundingClientRect().right,
      }));
      expect(inside.right).toBeLessThanOrEqual(width);
      expect(inside.height).toBeLessThanOrEqual(1000);
      if (width === 600) {
        const latest = declaredHeights('dist').find((declared) => declared.id === id);
        expect(Math.abs(inside.height - sealHeight - (latest?.height ?? 0))).toBeLessThanOrEqual(2);
      }
    }
    const asked = watch.requests.filter((request) => !request.startsWith(partner.origin));
    const others = asked.filter(
      (request) => request !== address && !request.endsWith(`/status/${version}.png`),
    );
    expect(others).toEqual([]);
    expect(watch.errors).toEqual([]);
    await partner.stop();
  });
}
