import type { Story } from '../content.ts';
import { creditLines } from '../embed/credit.ts';
import type { CreditLine } from '../embed/embed.ts';
import { escape } from '../scene/escape.ts';
import { printDate } from '../ledger/index.ts';
import { editionLine } from './edition-line.ts';
import { wholeAddress } from './whole-address.ts';

/** The foot of an embed of the story. @param path the place that the embed shows, from the top of the site */
export function embedCredit(story: Story, path: string): readonly CreditLine[] {
  const edition = editionLine(story);
  const asOf = `Told as of ${printDate(story.asOf)}.`;
  const { corrections, methods, support } = story.links;
  return creditLines({
    title: story.titleParts,
    story: wholeAddress(path),
    byline: story.byline,
    licence: story.licence.data,
    edition: {
      text: `${edition} ${asOf}`,
      html: `<span data-number="edition">${escape(edition)}</span> ${escape(asOf)}`,
    },
    links: [
      { text: corrections, address: wholeAddress('/corrections/') },
      { text: methods, address: wholeAddress('/methods/') },
      { text: support, address: wholeAddress('/support/') },
    ],
  });
}
