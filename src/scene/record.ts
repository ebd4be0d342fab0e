import type { Mark } from './mark.ts';

/** Marks of one blank entry or total share their key up to the last colon. */
function entryOf(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf(':')));
}

/** Keys of all marks that are part of a blank entry or a total. */
export function recordKeys(marks: readonly Mark[]): ReadonlySet<string> {
  const ruled = marks.filter(({ tone }) => tone === 'leader' || tone === 'total-rule');
  const entries = new Set(ruled.map(({ key }) => entryOf(key)).filter((entry) => entry !== ''));
  const whole = marks.filter(({ key }) => entries.has(entryOf(key)));
  return new Set([...ruled, ...whole].map(({ key }) => key));
}
