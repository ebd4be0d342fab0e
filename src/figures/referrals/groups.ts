import type { ReferralsData, ReferralsState } from './data.ts';

/** Discs that stand together on one side of the break, with their words. */
export interface Group {
  readonly key: string;
  readonly tone: 'referral' | 'referral-before';
  /** Discs that come before these in the order of all. */
  readonly from: number;
  readonly count: number;
  /** Absent in the state that parts the years: no number of the later years together is published. */
  readonly number?: string;
  readonly year: string;
  readonly note: string;
}

/** The states in which the band parts the years. */
export type PartedState = Exclude<ReferralsState, 'block'>;

/** All of them. */
export const partedStates: readonly PartedState[] = ['break', 'years', 'unknown'];

/** In the order of time; the break comes after the first group, whose key is `before`. */
export function groupsOf(
  { words: { labels }, before, first, second }: ReferralsData,
  state: PartedState,
): readonly Group[] {
  const later = { tone: 'referral', from: before } as const;
  const earlier: Group = {
    key: 'before',
    tone: 'referral-before',
    from: 0,
    count: before,
    year: labels['year-before'],
    note: labels['note-before'],
  };
  if (state === 'break') {
    const after = { key: 'after', year: labels['years-after'], note: labels['note-after'] };
    return [earlier, { ...later, ...after, count: first + second }];
  }
  return [
    { ...earlier, number: labels['number-before'] },
    {
      ...later,
      key: 'first',
      count: first,
      number: labels['number-first'],
      year: labels['year-first'],
      note: state === 'years' ? labels['note-first'] : '',
    },
    {
      ...later,
      key: 'second',
      from: before + first,
      count: second,
      number: labels['number-second'],
      year: labels['year-second'],
      note: state === 'years' ? labels['note-second'] : '',
    },
  ];
}
