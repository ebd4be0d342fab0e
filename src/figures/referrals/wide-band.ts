import { band } from '../../scene/band.ts';
import { label } from '../../scene/entries.ts';
import type { Mark } from '../../scene/mark.ts';
import { spaced } from '../../scene/part.ts';
import type { ReferralsData } from './data.ts';

/** Where the band stands, in CSS pixels, and the reader's text scale. */
export interface WideBand {
  readonly x: number;
  readonly width: number;
  /** The baseline that the band interrupts. */
  readonly base: number;
  readonly textScale: number;
}

const inset = 10;
const padding = 8;

/** The band of April 2017 from top to baseline, its words near the top. */
export function wideBand(
  { words: { labels } }: ReferralsData,
  { x, width, base, textScale }: WideBand,
): readonly Mark[] {
  const room = { width: x + width - inset / 2, label: 14.5 * textScale };
  const left = { x: x + inset };
  const strong = { ...left, tone: 'label-strong' } as const;
  const words = spaced(
    [
      label(room, 'band:date', labels['band-date'], strong),
      label(room, 'band:change', labels['band-change'], left),
      label(room, 'band:warning', labels['band-warning-short'], strong),
    ],
    padding / 2,
  );
  const height = words.height + padding * 2;
  const above = Math.max(0, Math.min(26, (base - height) / 2));
  const ground = { x, y: 0, width, height: base };
  const paper = { ...ground, y: above, height };
  return [...band({ ground, paper, hatched: width, lies: 'upright' }), ...words.at(above + padding)];
}
