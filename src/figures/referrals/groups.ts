import type { ReferralsData, ReferralsState } from './data.ts';

/** Discs that stand together on one side of the break, with their words. */
export interface Group {
  readonly key: 'before' | 'first' | 'second' | 'after';
  readonly tone: 'referral' | 'referral-before';
  /** Discs that come before these in the order of all. */
  readonly from: number;
  readonly count: number;
  /** '' in the state that parts the years: no number of the later years together is published. */
  readonly number: string;
  readonly year: string;
  /** '' where the words of the state stand elsewhere. */
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
  const group = (key: Group['key'], from: number, count: number): Group => ({
    key,
    tone: key === 'before' ? 'referral-before' : 'referral',
    from,
    count,
    number: state === 'break' || key === 'after' ? '' : labels[`number-${key}`],
    year: labels[`year-${key}`],
    note: state === 'unknown' && key !== 'before' ? '' : labels[`note-${key}`],
  });
  const earlier = group('before', 0, before);
  if (state === 'break') return [earlier, group('after', before, first + second)];
  return [earlier, group('first', before, first), group('second', before + first, second)];
}
