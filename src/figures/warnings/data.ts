import { ContentError, type Ledger } from '../../ledger/index.ts';
import { mapped } from '../mapped.ts';
import { monthOf } from '../month-of.ts';
import type { Words } from '../words.ts';

/** The page is whole from the first: nothing on it moves. */
export const warningsStates = ['all'] as const;

/** One appearance of the figure. */
export type WarningsState = (typeof warningsStates)[number];

/** Rows of the timeline that the page holds, in order of time. */
export const warningIds = [
  'report-2012',
  'inspection-2015',
  'report-2016',
  'report-2017',
  'report-2019',
] as const;

/** Id of one of them. */
export type WarningId = (typeof warningIds)[number];

/** What the file of words must have labels for. */
export const warningsLabels = [
  'to',
  'line-is',
  'most-blank',
  'month-unknown',
  ...warningIds.map((id) => `date-${id}` as const),
  ...warningIds.map((id) => `told-${id}` as const),
  ...warningIds.map((id) => `said-${id}` as const),
  ...warningIds.map((id) => `kind-${id}` as const),
  'table-caption',
  'table-when',
  'table-kind',
  'table-said',
] as const;

/** The name of one label. */
export type WarningsLabel = (typeof warningsLabels)[number];

/** The facts that the figure draws or writes. */
export const warningsFacts = {
  'report-2012': ['report-2012-date', 'cases-2009-2011', 'asked-vetting-2012'],
  'inspection-2015': ['first-inspected-2015'],
  'report-2016': ['report-2016-date', 'asked-plan-2016'],
  'report-2017': ['report-2017-date', 'forces-plan-complete-2017', 'forces-total'],
  'report-2019': ['report-2019-date', 'capacity-gap-2019'],
} as const satisfies Readonly<Record<WarningId, readonly string[]>>;

/** All of them, each once. */
export const allWarningsFacts: readonly string[] = [...new Set(Object.values(warningsFacts).flat())];

/** Something that forces were told, or that is known by its year alone. */
export interface Warning {
  readonly id: WarningId;
  /** Lines from the first line of the page; of the first of its months when `months` is more than one. */
  readonly line: number;
  /** Months that it may have been in: one, or the twelve of a year. */
  readonly months: number;
}

/** What the figure draws: months as lines, forces as squares, and what they were told. */
export interface WarningsData {
  readonly words: Words<WarningsState, WarningsLabel>;
  /** Lines of the page, one for each month, the first and the last inked. */
  readonly lines: number;
  readonly forces: number;
  readonly warnings: readonly Warning[];
  /** Caveats of each fact of a warning, word for word. */
  readonly caveats: Readonly<Record<WarningId, readonly string[]>>;
}

const monthsInYear = 12;

/**
 * Takes from the ledger what the figure draws.
 * @throws ContentError for a warning of the timeline that the page has no words for
 */
export function warningsData(ledger: Ledger, words: Words<WarningsState, WarningsLabel>): WarningsData {
  const events = ledger.timeline.filter(({ kind, inStory }) => kind === 'warning' && inStory === 'in');
  const stray = events.find(({ id }) => !warningIds.some((known) => known === id));
  if (stray !== undefined) {
    throw new ContentError({
      place: { file: 'content/timeline.csv', line: stray.line, id: stray.id },
      problem: 'the cover has no line for this warning.',
      remedy: `Add ${stray.id} to warningIds of src/figures/warnings/data.ts and its words to content/figures/warnings.yaml, or give it another kind.`,
    });
  }
  const dated = warningIds.map((id) => ledger.event(id, { file: 'src/figures/warnings/data.ts' }));
  const months = dated.map(({ date }) => monthOf(date));
  const first = Math.min(...months);
  return {
    words,
    lines: Math.max(...months) - first + 1,
    forces: ledger.numberOf('forces-total'),
    warnings: warningIds.map((id, index) => ({
      id,
      line: (months[index] ?? first) - first,
      months: dated[index]?.datePrecision === 'year' ? monthsInYear : 1,
    })),
    caveats: mapped(warningsFacts, (ids) => ids.map((id) => ledger.fact(id).caveat)),
  };
}
