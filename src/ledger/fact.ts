import { z } from 'zod';
import * as cell from './cell.ts';
import { firstDay, isPartialDate, lastDay } from './partial-date.ts';
import type { Row } from './row.ts';

/** What a fact counts. Each has one word on the page (see `unit-words.ts`), and they are never swapped. */
const units = [
  'cases',
  'allegations',
  'referrals-received',
  'referrals-completed',
  'investigations',
  'forces',
  'people',
  'files',
  'claims',
  'press-reports',
  'fraction-of-forces',
  'percent-of-allegations',
  'percent-of-cases',
  'percent-of-workforce',
  'percent-of-workforce-force-average',
  'referrals-per-10000-workforce',
  'date',
  'finding',
] as const;

/** What a fact counts. */
export type Unit = (typeof units)[number];

const wholeUnits: readonly string[] = units.slice(0, 10);

const columns = z.strictObject({
  id: cell.kebab,
  /** What was counted or found, in our words, without the number. */
  statement: cell.required('Say what was counted or found.'),
  /** Digits, a fraction such as `2/3`, a date as precise as known, or '' for a finding. */
  value: cell.optional,
  qualifier: cell.oneOf(['exact', 'about', 'more-than', 'fraction']),
  unit: cell.oneOf(units),
  period_start: cell.date,
  period_end: cell.date,
  /** Who made the count. */
  counted_by: cell.required('Say who made the count.'),
  /** Where it was read. */
  reported_by: cell.required('Say where it was read.'),
  /** The day it speaks for. */
  as_of: cell.date,
  source_id: cell.sourceId,
  other_source_ids: cell.list,
  evidence: cell.oneOf(['official', 'official-notice', 'representative-body', 'press', 'derived']),
  /** How near to the document we have come. */
  verified_to: cell.oneOf(['primary', 'press notice', 'press']),
  /** How the value follows from other facts (see `formula.ts`), or ''. */
  formula: cell.optional,
  /** The count it belongs to, or ''. */
  series: cell.optional,
  /** The side of a break in its series, or ''. */
  segment: cell.optional,
  /** The only facts it may share a scale with. */
  joins_with: cell.list,
  /** What the number does not say; reachable wherever the number stands. */
  caveat: cell.required('Say what the number does not mean; nothing is printed without it.'),
  /** `text only`: words, in a figure too, but never a mark, length or position. `no`: only inside a claim. */
  chart: cell.oneOf(['yes', 'text only', 'no']),
});

type Columns = z.output<typeof columns>;

function valueFault({ value, unit, qualifier }: Columns): string | undefined {
  if (unit === 'finding') {
    return value === ''
      ? undefined
      : cell.says('stands with the unit finding', 'Leave the value of a finding empty.');
  }
  if (value === '') return cell.says('is empty', 'Write the number or date; only a finding has none.');
  if (unit === 'date') {
    return isPartialDate(value)
      ? undefined
      : cell.says(
          'is not a date',
          'Write a year, a month or a day that exists, such as 2017, 2017-04 or 2017-04-05.',
        );
  }
  if (unit === 'fraction-of-forces') {
    return /^[1-9]\d*\/[1-9]\d*$/.test(value)
      ? undefined
      : cell.says('is not a fraction', 'Write numerator and denominator, such as 2/3.');
  }
  if (qualifier === 'fraction') {
    return cell.says(
      'is called a fraction',
      'Only the unit fraction-of-forces takes the qualifier fraction.',
    );
  }
  if (wholeUnits.includes(unit)) {
    return /^(0|[1-9]\d*)$/.test(value)
      ? undefined
      : cell.says('is not a whole number', `Write digits only, such as 35000; ${unit} come whole.`);
  }
  return /^(0|[1-9]\d*)(\.\d+)?$/.test(value)
    ? undefined
    : cell.says('is not a number', 'Write digits, with a point if need be, such as 48 or 7.5.');
}

const schema = columns.superRefine((row, context) => {
  const fault = valueFault(row);
  if (fault !== undefined) context.addIssue({ code: 'custom', path: ['value'], message: fault });
  if (firstDay(row.period_start) > lastDay(row.period_end)) {
    context.addIssue({
      code: 'custom',
      path: ['period_end'],
      message: cell.says(
        `is before period_start "${row.period_start}"`,
        'Write the later date as period_end.',
      ),
    });
  }
  if (row.evidence === 'derived' && row.formula === '') {
    context.addIssue({
      code: 'custom',
      path: ['evidence'],
      message: cell.says(
        'has no formula',
        'Say in the column formula how the value follows from other facts.',
      ),
    });
  }
  if (row.segment !== '' && row.series === '') {
    context.addIssue({
      code: 'custom',
      path: ['segment'],
      message: cell.says('has no series', 'Name the series that the segment is part of.'),
    });
  }
});

/** `content/facts.csv`. */
export const factTable = { file: 'content/facts.csv', key: 'id', schema } as const;

/** One number or dated finding that the story may print. */
export type Fact = Row<typeof schema>;
