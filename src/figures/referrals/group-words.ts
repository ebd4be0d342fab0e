import { label } from '../../scene/entries.ts';
import { paragraph } from '../../scene/paragraph.ts';
import type { Part } from '../../scene/part.ts';
import type { Group } from './groups.ts';
import type { Notes } from './setting.ts';

/** Where words stand and how large they are, in CSS pixels with the reader's text scale in them. */
export interface WordsRoom {
  readonly x: number;
  /** Right edge of the room. */
  readonly width: number;
  readonly label: number;
}

/** From the top of display figures to their baseline, and to the top of what stands under them, in font sizes. */
export const figures = { baseline: 0.73, foot: 0.92 };

/** The number of a group, where it has one. */
export function numberPart({ key, number }: Group, x: number, size: number): Part {
  const text = { key: `${key}:number`, tone: 'number', text: number, x, size } as const;
  return {
    height: number === '' ? 0 : size * figures.foot,
    at: (top) => (number === '' ? [] : [paragraph({ ...text, y: top + size * figures.baseline })]),
  };
}

/** The year of a group. */
export function yearPart({ key, year }: Group, room: WordsRoom): Part {
  return label(room, `${key}:year`, year, { x: room.x, tone: 'label-strong' });
}

/** The note of a group; no height where it has none or must go. */
export function notePart({ key, note }: Group, notes: Notes, room: WordsRoom): Part {
  const stands = notes === 'all' || notes === 'years' || (notes === 'before' && key === 'before');
  return label(room, `${key}:note`, stands ? note : '', { x: room.x });
}
