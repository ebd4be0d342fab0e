import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { partnerPage } from '../hosts/partner-page.ts';
import { startPartner, type PartnerServer } from '../hosts/partner-server.ts';
import { setUps } from '../hosts/set-ups.ts';
import { showFramed } from './framed.ts';
import type { OpenStory } from './open-story.ts';

const id = 'plans/sorted/';
const sandboxed = setUps.filter(({ name }) => name === 'WordPress' || name.endsWith('in a sandbox'));

interface Told {
  /** The height that the embed told last, in CSS pixels; 0 before it has told any. */
  readonly told: number;
  /** The height that the partner's page has given it. */
  readonly given: number;
}

/** An embed works in a sandbox on a partner's page of another origin, and is whole without scripts. */
export function checkEmbeds({ page, open, address }: OpenStory): void {
  let partner: PartnerServer;
  beforeAll(async () => {
    partner = await startPartner(({ pathname }) => {
      const setUp = sandboxed[Number(pathname.slice(1))];
      return setUp && partnerPage(setUp.page(`${address}embed/${id}`, id), 600);
    });
    await page.resize(1280, 900);
  });
  afterAll(() => partner.stop());

  const heights = (): Promise<Told> =>
    page.evaluate(() => {
      // The partner's page keeps there what it hears.
      const { heard } = window as unknown as { readonly heard: readonly unknown[] };
      const told = heard.flatMap((message) =>
        typeof message === 'object' && message !== null && 'type' in message && 'height' in message
          ? [Number(message.height)]
          : [],
      );
      return { told: told.at(-1) ?? 0, given: document.querySelector('iframe')?.clientHeight ?? 0 };
    });

  /** The height that the embed tells, once the partner's page has given it that and it is another than before. */
  async function follows(before: number): Promise<number> {
    const isFollowed = async (): Promise<boolean> => {
      const { told, given } = await heights();
      return told !== before && told > 200 && Math.abs(told - given) <= 2;
    };
    await expect.poll(isFollowed).toBe(true);
    return (await heights()).told;
  }

  it.each(sandboxed.map(({ name }, index) => ({ name, index })))(
    '$name gives it the height that it tells, wide and narrow, and as it is stepped through by keyboard',
    async ({ index }) => {
      await page.goto(`${partner.origin}/${String(index)}`);
      const wide = await follows(0);
      await page.evaluate(() => document.querySelector('iframe')?.focus());
      // The first stop in it is the button for the step before.
      await page.press('Tab');
      await page.press('Enter');
      const stepped = await follows(wide);
      await page.evaluate(() => {
        document.documentElement.style.setProperty('--column', '320px');
        for (const frame of document.querySelectorAll('iframe')) frame.width = '100%';
      });
      await follows(stepped);
    },
  );

  describe('without scripts', () => {
    beforeEach(async () => {
      await open('404.html');
      await showFramed(page, { address: `embed/${id}`, width: 600, height: 900, scripts: false });
    });

    it('it has one picture, its title and source, its table, and no button', async () => {
      const shown = await page.evaluate(() => {
        const framed = document.querySelector('iframe')?.contentDocument;
        framed?.querySelector('details')?.setAttribute('open', '');
        return ['.picture', '.title', '.source', 'table', 'button'].map(
          (selector) =>
            [...(framed?.querySelectorAll(selector) ?? [])].filter(
              (element) => element.getBoundingClientRect().height > 1,
            ).length,
        );
      });
      expect(shown).toEqual([1, 1, 1, 1, 0]);
    });

    it('its credit leads to the story, the licence, corrections and support', async () => {
      const links = await page.evaluate(() => {
        const framed = document.querySelector('iframe')?.contentDocument;
        return [...(framed?.querySelectorAll<HTMLAnchorElement>('.credit a') ?? [])]
          .filter((link) => link.getBoundingClientRect().height > 1)
          .map(({ pathname, hash, host }) => (host.startsWith('creativecommons') ? host : pathname + hash));
      });
      for (const end of [/#plans\/sorted$/, /^creativecommons\.org$/, /\/corrections\/$/, /\/support\/$/])
        expect(links.filter((link) => end.test(link)).length, String(end)).toBeGreaterThan(0);
    });
  });
}
