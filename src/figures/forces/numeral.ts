import type { PathMark } from '../../scene/mark.ts';
import { round } from '../../scene/round.ts';
import type { ShapeTone } from '../../scene/tone.ts';
import type { Group } from './data.ts';

/**
 * Outlines of the numerals 1, 2 and 3 about their middle, 200 units tall, after Atkinson Hyperlegible Next Bold. Drawn
 * and not written: they mark a group, and marks of one kind become one path in a still.
 */
const outlines: Readonly<Record<Group, string>> = {
  1: 'm3 100v-137h-47v-34q50 2 57-29h31v200z',
  2: 'm-76 100v-35q108-78 108-112q0-25-29-25q-28 0-33 26l-38-14q14-44 72-44q71 0 71 58q0 54-90 110h92v36z',
  3: 'm-76 57l39-13q7 28 38 28q34 0 34-29q0-31-50-31h-7v-31h7q47 0 47-27q0-26-33-26q-28 0-35 26l-37-14q15-44 74-44q73 0 73 53q0 34-33 46q37 11 37 47q0 62-78 62q-60 0-76-47z',
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
  // A tenth of a pixel is fine enough for an outline.
  const scaled = (units: string): string => `${Math.round(Number(units) * scale * 10) / 10} `;
  const d = outlines[group].replace(/-?\d+/g, scaled).replace(/ (?=[a-z]|$)/g, '');
  return { key, shape: 'path', tone, x: round(x), y: round(y), d };
}
