import type { TextMark } from '../../scene/mark.ts';
import { paragraph } from '../../scene/paragraph.ts';
import { round } from '../../scene/round.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Size } from '../../scene/size.ts';
import type { WarningsData } from './data.ts';
import { yearOf } from './dates.ts';
import { list } from './list.ts';
import { blankPage, ink, lineAt, middleOf, type Ruling } from './ruling.ts';

/** A page slimmer than this, at normal text size, has the years alone. */
export const stripLimit = 200;
/** From this width on the entries follow as a list. */
const listFrom = 200;

const x = 12;
const naturalPitch = 3.92;
const widestPitch = 4.6;
const yearSize = 14;
const smallYearSize = 13;
const head = 8;
/** From an inked line to the baseline of its year, in font sizes. */
const drop = 1.2;

/** The lines with their years at the right of the margin rule, for the edge of a telephone's screen. */
export function strip(data: WarningsData, { width, height, textScale }: Size): Scene {
  const { labels } = data.words;
  const gaps = data.warnings.slice(1).map(({ line }, index) => line - (data.warnings[index]?.line ?? 0));
  const room = (size: number): number => (height - head - size * (drop + 0.3)) / (data.lines - 1);
  const large = yearSize * textScale;
  const needed = (large * (drop + 0.35)) / Math.min(...gaps);
  const size = room(large) >= needed ? large : smallYearSize * textScale;
  const pitch = Math.max(
    (size * (drop + 0.35)) / Math.min(...gaps),
    height === Infinity ? naturalPitch : Math.min(widestPitch, room(size)),
  );
  const bottom = head + (data.lines - 1) * pitch + size * (drop + 0.3);
  const ruling: Ruling = { x, right: width, top: head, pitch, margin: 8, from: 0, to: bottom };
  const years = data.warnings.map((warning): TextMark => {
    const known = warning.months === 1;
    return paragraph({
      key: `${warning.id}-date`,
      tone: known ? 'label-strong-ruled' : 'label-ruled',
      text: yearOf(labels[`date-${warning.id}`]),
      x: x + 16,
      y: known ? lineAt(ruling, warning.line) + size * drop : middleOf(ruling, warning) + size * 0.35,
      size,
    });
  });
  const entries = width >= listFrom && height === Infinity ? list(data, width, size) : undefined;
  return {
    width,
    height: round(bottom + (entries === undefined ? 0 : entries.height + size)),
    marks: [
      ...blankPage(data, ruling),
      ...years,
      ...ink(data, ruling),
      ...(entries?.at(bottom + size) ?? []),
    ],
  };
}
