import { aside, rule, words } from '../../scene/entries.ts';
import { spaced, type Part } from '../../scene/part.ts';
import type { VettingData } from './data.ts';

/**
 * That the tests differ, and in words alone what was reported later: it has no place on the line. Lengths in CSS pixels.
 * @param label font size of the first, which can be left out
 * @param serif font size of the second
 */
export function after(
  { words: { labels } }: VettingData,
  width: number,
  [label, serif, gap]: readonly [label: number, serif: number, gap: number],
  test: boolean,
): Part {
  return spaced(
    [
      aside({ width, label }, 'test', test ? labels.test : ''),
      rule({ width }, 'missed-rule', 'rule'),
      words({ key: 'missed', tone: 'serif', text: labels.missed, x: 0, width, size: serif }),
    ],
    gap,
  );
}
