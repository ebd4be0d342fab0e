import type { PathMark } from '../../scene/mark.ts';
import { round } from '../../scene/round.ts';
import type { ShapeTone } from '../../scene/tone.ts';
import type { Group } from './data.ts';

/**
 * Outlines of the numerals 1, 2 and 3 of Atkinson Hyperlegible Next Bold about their middle, 200 units tall. Drawn and
 * not written: they mark a group, and marks of one kind become one path in a still.
 */
const outlines: Readonly<Record<Group, string>> = {
  1: 'm3 100v-137h-47v-34q15 0 26-2q11-2 19-8q7-6 12-19h31v200z',
  2: 'm-76 100v-35q22-16 42-31q19-15 34-28q15-14 23-27q9-13 9-25q0-13-9-20q-8-6-20-6q-11 0-20 6q-10 5-13 20l-38-14q7-21 27-32q19-12 45-12q20 0 36 7q16 7 25 19q9 13 9 32q0 16-7 30q-6 15-19 28q-13 14-31 27q-17 13-39 26h98v35z',
  3: 'm-1 104q-17 0-33-5q-15-6-26-16q-11-10-17-26l39-13q3 15 14 21q11 7 24 7q10 0 18-3q7-4 12-10q4-7 4-16q0-9-4-15q-4-6-11-10q-6-3-15-5q-9-1-20-1h-7v-31h7q15 0 25-3q10-3 16-10q6-6 6-15q0-9-5-14q-4-6-12-8q-7-3-16-3q-12 0-22 6q-10 6-13 20l-37-14q5-15 16-24q12-10 27-15q15-5 31-5q14 0 27 4q13 3 23 9q10 7 17 16q6 10 6 24q0 17-10 29q-9 11-23 17q18 6 28 19q9 13 9 28q0 21-11 34q-11 14-29 21q-18 7-38 7z',
};

const unitsTall = 200;

/** Widest numeral over its height. */
export const numeralWidth = 0.78;

/** A group's numeral about (x, y). Lengths in CSS pixels. */
export function numeral(
  key: string,
  group: Group,
  tone: ShapeTone,
  x: number,
  y: number,
  height: number,
): PathMark {
  const scale = height / unitsTall;
  const d = outlines[group]
    .replace(/-?\d+/g, (units) => `${round(Number(units) * scale)} `)
    .replace(/ (?=[a-z]|$)/g, '');
  return { key, shape: 'path', tone, x: round(x), y: round(y), d };
}
