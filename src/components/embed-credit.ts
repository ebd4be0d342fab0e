import type { Story } from '../content.ts';
import { creditLines } from '../embed/credit.ts';
import type { CreditLine } from '../embed/embed.ts';
import { escape } from '../scene/escape.ts';
import { printDate } from '../ledger/index.ts';
import { addressBelow } from './address.ts';
import { editionLine } from './edition-line.ts';

/** Scheme, host and base path of the site, with a slash at the end. */
export function siteAddress(): string {
  return siteAddressOf('/');
}

/** The whole address of a path of ours: it leads there from any host, and from a file on disk. */
export function siteAddressOf(path: string): string {
  return new URL(addressBelow(import.meta.env.BASE_URL, path), import.meta.env.SITE).href;
}

/** The foot of an embed of the story. @param path the place that the embed shows, from the top of the site */
export function embedCredit(story: Story, path: string): readonly CreditLine[] {
  const edition = editionLine(story);
  const asOf = `Told as of ${printDate(story.asOf)}.`;
  const { corrections, methods, support } = story.links;
  return creditLines({
    title: story.titleParts,
    story: siteAddressOf(path),
    byline: story.byline,
    licence: story.licence.data,
    edition: {
      text: `${edition} ${asOf}`,
      html: `<span data-number="edition">${escape(edition)}</span> ${escape(asOf)}`,
    },
    links: [
      { text: corrections, address: siteAddressOf('/corrections/') },
      { text: methods, address: siteAddressOf('/methods/') },
      { text: support, address: siteAddressOf('/support/') },
    ],
  });
}
