import type { Group } from './groups.ts';

/**
 * Which notes stand when room is short: all, those of the years, the one on the earlier rules, or none. What a
 * referral is not goes first, since the words over the picture say it too.
 */
export type Notes = 'all' | 'years' | 'before' | 'none';

/** Says whether a group's note stands. */
export function keepsNote(notes: Notes, { key, note }: Group): boolean {
  return note !== '' && (notes === 'all' || notes === 'years' || (notes === 'before' && key === 'before'));
}
