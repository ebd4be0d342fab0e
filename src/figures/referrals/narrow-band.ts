import { hatch } from '../../scene/hatch.ts';
import type { LineMark } from '../../scene/mark.ts';
import { footOf, lastBaseline, paragraph } from '../../scene/paragraph.ts';
import { round } from '../../scene/round.ts';
import { textWidth } from '../../scene/text.ts';
import type { ReferralsData } from './data.ts';
import type { Placed } from './foot.ts';

/** Where the band lies and how its words are set, in CSS pixels. */
export interface NarrowBand {
  readonly y: number;
  readonly width: number;
  /** Left edge of the discs, where the words begin if they have room there. */
  readonly left: number;
  /** Font size, the reader's text scale included. */
  readonly size: number;
  /** Above and below the words. */
  readonly padding: number;
  /** The warning keeps to its shortest. */
  readonly short: boolean;
}

/** Width of the hatched part where the words do not begin at the discs. */
const hatched = 22;
const inset = 8;

/** The band of April 2017 across the page: hatched ground, ruled on both sides, and its words on paper. */
export function narrowBand(
  { words: { labels } }: ReferralsData,
  { y, width, left, size, padding, short }: NarrowBand,
): Placed {
  const needed = textWidth(labels['band-line'], 'label-strong', size);
  const from = left - inset > hatched && width - left >= needed ? left - inset : hatched;
  const room = width - from - inset;
  const line = paragraph({
    key: 'band:date',
    tone: 'label-strong',
    text: labels['band-line'],
    x: from + inset,
    y: y + padding + size * 0.85,
    width: room,
    size,
    spacing: 1.25,
  });
  const warning = paragraph({
    key: 'band:warning',
    tone: 'label',
    text: labels[short ? 'band-warning-short' : 'band-warning'],
    x: line.x,
    y: lastBaseline(line) + size * 1.28,
    width: room,
    size,
    spacing: 1.25,
  });
  const bottom = round(footOf(warning) + padding);
  const height = round(bottom - y);
  const top = round(y);
  const edge = (key: string, at: number): LineMark => ({
    key,
    shape: 'line',
    tone: 'band-edge',
    x1: 0,
    y1: at,
    x2: width,
    y2: at,
  });
  const x = round(from);
  return {
    bottom,
    marks: [
      { key: 'band', shape: 'rect', tone: 'band', x: 0, y: top, width, height },
      { key: 'band:hatch', shape: 'path', tone: 'band-hatch', x: 0, y: top, d: hatch(x, height, 6) },
      { key: 'band:label', shape: 'rect', tone: 'band-label', x, y: top, width: round(width - x), height },
      edge('band:start', top),
      edge('band:end', bottom),
      line,
      warning,
    ],
  };
}
