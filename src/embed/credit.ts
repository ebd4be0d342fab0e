import { licenceAddress } from '../ledger/index.ts';
import type { CreditLine } from './embed.ts';
import { escape } from '../scene/escape.ts';
import { joinWords, linkAround, linkWords, plainWords, type Words } from './words.ts';

/** What the foot of an embed says, and where its links lead: absolute addresses. */
export interface Credit {
  readonly title: { readonly told: string; readonly again: string };
  /** The place in the whole story that the embed shows. */
  readonly story: string;
  readonly byline: string;
  /** Name of the licence of figures and data, such as `CC BY 4.0`. */
  readonly licence: string;
  /** Which edition this is, and the day up to which it tells. */
  readonly edition: Words;
  readonly links: readonly { readonly text: string; readonly address: string }[];
}

/** The lines at the foot of an embed: the way into the story, licence, corrections and support, who made it, edition. */
export function creditLines(credit: Credit): readonly CreditLine[] {
  const { told, again } = credit.title;
  const wordmark = joinWords([{ text: told, html: `<b>${escape(told)}</b>` }, plainWords(again)], ' ');
  const links = [
    linkWords('Read the full story', credit.story),
    linkWords(credit.licence, licenceAddress(credit.licence)),
    ...credit.links.map(({ text, address }) => linkWords(text, address)),
  ];
  return [
    { setting: 'wordmark', words: linkAround(wordmark, credit.story) },
    { setting: 'links', words: joinWords(links, '\u00a0· ') },
    { setting: 'credit', words: joinWords([plainWords(`By ${credit.byline}.`), credit.edition], ' ') },
  ];
}
