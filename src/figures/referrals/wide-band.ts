import { hatch } from '../../scene/hatch.ts';
import type { LineMark, TextMark } from '../../scene/mark.ts';
import { footOf, lastBaseline, paragraph } from '../../scene/paragraph.ts';
import { round } from '../../scene/round.ts';
import type { ReferralsData } from './data.ts';
import type { Placed } from './foot.ts';

/** Where the band stands, in CSS pixels, and the reader's text scale. */
export interface WideBand {
  readonly x: number;
  readonly width: number;
  /** The baseline that the band interrupts. */
  readonly base: number;
  readonly textScale: number;
}

const inset = 10;

/** The band of April 2017 from top to baseline: hatched ground, ruled on both sides, and its words on paper. */
export function wideBand(
  { words: { labels } }: ReferralsData,
  { x, width, base, textScale }: WideBand,
): Placed {
  const above = base > 300 * textScale ? 26 : 6;
  const words = (key: string, text: string, y: number, size: number, strong: boolean): TextMark =>
    paragraph({
      key,
      tone: strong ? 'label-strong' : 'label',
      text,
      x: x + inset,
      y,
      width: width - inset * 1.5,
      size: size * textScale,
    });
  const date = words('band:date', labels['band-date'], above + 25 * textScale, 16, true);
  const change = words('band:change', labels['band-change'], lastBaseline(date) + 23 * textScale, 15, false);
  const warning = words(
    'band:warning',
    labels['band-warning-short'],
    lastBaseline(change) + 28 * textScale,
    14,
    true,
  );
  const bottom = footOf(warning) + 9 * textScale;
  const edge = (key: string, at: number): LineMark => ({
    key,
    shape: 'line',
    tone: 'band-edge',
    x1: round(at),
    y1: 0,
    x2: round(at),
    y2: round(base),
  });
  return {
    bottom,
    marks: [
      {
        key: 'band',
        shape: 'rect',
        tone: 'band',
        x: round(x),
        y: 0,
        width: round(width),
        height: round(base),
      },
      { key: 'band:hatch', shape: 'path', tone: 'band-hatch', x: round(x), y: 0, d: hatch(width, base, 7.5) },
      {
        key: 'band:label',
        shape: 'rect',
        tone: 'band-label',
        x: round(x),
        y: above,
        width: round(width),
        height: round(Math.min(bottom, base) - above),
      },
      edge('band:start', x),
      edge('band:end', x + width),
      date,
      change,
      warning,
    ],
  };
}
