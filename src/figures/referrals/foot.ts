import { blankEntry, blankEntryDepth } from '../../scene/blank-entry.ts';
import type { Mark } from '../../scene/mark.ts';
import { footOf, paragraph } from '../../scene/paragraph.ts';
import { total, totalHeight } from '../../scene/total.ts';
import type { ReferralsData, ReferralsLabel, ReferralsState } from './data.ts';

/** Measures of the foot, in CSS pixels with the reader's text scale in them. */
export interface FootMeasures {
  readonly total: number;
  readonly label: number;
  /** Between the entries. */
  readonly gap: number;
  readonly totalLabel: ReferralsLabel;
  /** Says what a referral is not. */
  readonly notes: boolean;
}

/** Marks and where they end. */
export interface Placed {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** The published total under its rule; in the last state also what nobody reported, and what a referral is not. */
export function foot(
  { words: { labels } }: ReferralsData,
  state: ReferralsState,
  y: number,
  width: number,
  measures: FootMeasures,
): Placed {
  const { label: size, gap } = measures;
  const sum = {
    key: 'total',
    y,
    width,
    label: labels[measures.totalLabel],
    value: labels['number-total'],
    size: measures.total,
    labelSize: size,
  };
  const marks = [...total(sum)];
  const bottom = y + totalHeight(sum) + 2;
  if (state !== 'unknown') return { marks, bottom };
  const entry = { width, label: labels.unreported, value: labels['unreported-value'], size };
  const first = bottom + gap + size;
  const last = first + blankEntryDepth(entry);
  marks.push(...blankEntry({ ...entry, key: 'unreported', x: 0, y: first }));
  if (!measures.notes) return { marks, bottom: last + size * 0.3 };
  const words = paragraph({
    key: 'referral-is-not',
    tone: 'label',
    text: labels['referral-is-not'],
    x: 0,
    y: last + gap + size * 1.2,
    width,
    size,
  });
  return { marks: [...marks, words], bottom: footOf(words) };
}
