import { blank, label } from '../../scene/entries.ts';
import { spaced, type Part } from '../../scene/part.ts';
import { totalPart } from '../../scene/total-part.ts';
import type { ReferralsData, ReferralsLabel, ReferralsState } from './data.ts';

/** Measures of the foot, in CSS pixels with the reader's text scale in them. */
export interface FootMeasures {
  readonly width: number;
  /** Font size of the total. */
  readonly total: number;
  /** Font size of labels. */
  readonly label: number;
  /** Between the entries. */
  readonly gap: number;
  readonly totalLabel: ReferralsLabel;
  /** Says what a referral is not. */
  readonly notes: boolean;
}

/** The published total under its rule; in the last state also what nobody reported, and what a referral is not. */
export function foot(
  { words: { labels } }: ReferralsData,
  state: ReferralsState,
  measures: FootMeasures,
): Part {
  const { width, total: size, label: labelSize, gap, totalLabel, notes } = measures;
  const published = totalPart({
    key: 'total',
    width,
    label: labels[totalLabel],
    value: labels['number-total'],
    size,
    labelSize,
  });
  if (state !== 'unknown') return published;
  const unreported = blank(measures, {
    key: 'unreported',
    label: labels.unreported,
    value: labels['unreported-value'],
  });
  const what = label(measures, 'referral-is-not', notes ? labels['referral-is-not'] : '');
  return spaced([published, unreported, what], gap);
}
