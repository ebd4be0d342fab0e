import { band } from '../../scene/band.ts';
import { label } from '../../scene/entries.ts';
import { stack, type Part } from '../../scene/part.ts';
import { textWidth } from '../../scene/text.ts';
import type { ReferralsData } from './data.ts';

/** How the band and its words are set, in CSS pixels. */
export interface NarrowBand {
  readonly width: number;
  /** Left edge of the discs, where the words begin if they have room there. */
  readonly left: number;
  /** Font size, the reader's text scale included. */
  readonly label: number;
  /** Above and below the words. */
  readonly padding: number;
  /** The warning keeps to its shortest. */
  readonly short: boolean;
}

/** Width of the hatched part where the words do not begin at the discs. */
const slimHatch = 22;
const inset = 8;

/** The band of April 2017 across the page, its words at the right. */
export function narrowBand({ words: { labels } }: ReferralsData, room: NarrowBand): Part {
  const { width, left, padding, short } = room;
  const line = labels['band-line'];
  const fits = textWidth(line, 'label-strong', room.label) <= width - left;
  const hatched = Math.max(slimHatch, fits ? left - inset : 0);
  const x = hatched + inset;
  const words = stack([
    label(room, 'band:date', line, { x, tone: 'label-strong' }),
    label(room, 'band:warning', labels[short ? 'band-warning-short' : 'band-warning'], { x }),
  ]);
  const height = words.height + padding * 2;
  return {
    height,
    at(y) {
      const ground = { x: 0, y, width, height };
      const paper = { ...ground, x: hatched, width: width - hatched };
      return [...band({ ground, paper, hatched, lies: 'across' }), ...words.at(y + padding)];
    },
  };
}
