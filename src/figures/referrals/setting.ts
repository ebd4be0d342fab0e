/**
 * Which notes stand when room is short: all, those of the years, the one on the earlier rules, or none. What a
 * referral is not goes first, since the words over the picture say it too.
 */
export type Notes = 'all' | 'years' | 'before' | 'none';

/** How the words of a page are set. */
export interface Setting {
  /** Size of display numbers over their size where there is room. */
  readonly scale: number;
  /** Between the parts of the page, in CSS pixels. */
  readonly gap: number;
  readonly notes: Notes;
  /** The smallest pitch of discs for which these words stay. */
  readonly least: number;
}

/** From roomy to short of room: first the words close up, then notes go. */
export const settings: readonly [Setting, ...Setting[]] = [
  { scale: 1, gap: 14, notes: 'all', least: 14 },
  { scale: 0.84, gap: 8, notes: 'years', least: 12 },
  { scale: 0.84, gap: 8, notes: 'before', least: 9 },
  { scale: 0.76, gap: 4, notes: 'none', least: 6 },
  { scale: 0.6, gap: 2, notes: 'none', least: 3 },
];
