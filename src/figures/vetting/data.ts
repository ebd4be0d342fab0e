import type { Ledger } from '../../ledger/index.ts';
import { mapped } from '../mapped.ts';
import { monthOf } from '../month-of.ts';
import type { Words } from '../words.ts';

/** In the order of the story. */
export const vettingStates = ['deadline', 'people', 'share', 'new-deadline'] as const;

/** One appearance of the figure. */
export type VettingState = (typeof vettingStates)[number];

/** What the file of words must have labels for. */
export const vettingLabels = [
  'asked',
  'asked-date',
  'request',
  'due',
  'due-date',
  'found',
  'found-date',
  'new',
  'new-date',
  'number',
  'people',
  'people-short',
  'bar-is',
  'estimate',
  'forces-without',
  'forces-without-value',
  'share-number',
  'share-words',
  'share-part',
  'share-whole',
  'share-open',
  'test',
  'missed',
  'table-caption',
  'table-what',
  'table-when',
  'table-value',
  'table-apart',
  'table-people',
  'table-people-value',
  'table-share',
  'table-share-value',
  'table-new',
  'table-missed',
  'table-missed-when',
  'table-missed-value',
] as const;

/** The name of one label. */
export type VettingLabel = (typeof vettingLabels)[number];

/** The facts that the figure draws or writes. */
export const vettingFacts = {
  asked: 'report-2016-date',
  due: 'asked-vetting-2016',
  found: 'report-2019-date',
  new: 'vetting-new-deadline-2020',
  people: 'vetting-people-2019',
  forcesWithout: 'vetting-forces-without-data-2019',
  share: 'vetting-share-2019',
  missed: 'vetting-missed-2021',
} as const;

/** Which of the facts. */
export type VettingFact = keyof typeof vettingFacts;

/** What the figure draws: bars of people, a share with an open end, and dates. */
export interface VettingData {
  readonly words: Words<VettingState, VettingLabel>;
  /** Bars of a thousand people; no whole stands about them. */
  readonly thousands: number;
  /** The share, from 0 to 1, that the hatched part has at the least. */
  readonly share: number;
  /** Whole months from the month of asking; days are not known for all. */
  readonly months: { readonly due: number; readonly found: number; readonly new: number };
  /** Caveat of each fact, word for word. */
  readonly caveats: Readonly<Record<VettingFact, string>>;
}

const peopleInBar = 1000;

/** Takes from the ledger what the figure draws. */
export function vettingData(ledger: Ledger, words: Words<VettingState, VettingLabel>): VettingData {
  const month = (name: VettingFact): number => monthOf(ledger.fact(vettingFacts[name]).value);
  const asked = month('asked');
  return {
    words,
    thousands: ledger.numberOf(vettingFacts.people) / peopleInBar,
    share: ledger.numberOf(vettingFacts.share) / 100,
    months: { due: month('due') - asked, found: month('found') - asked, new: month('new') - asked },
    caveats: mapped(vettingFacts, (id) => ledger.fact(id).caveat),
  };
}
