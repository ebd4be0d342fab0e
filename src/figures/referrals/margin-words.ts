import type { TextMark } from '../../scene/mark.ts';
import { paragraph } from '../../scene/paragraph.ts';
import { textWidth } from '../../scene/text.ts';
import type { Group } from './groups.ts';

/** Room and sizes of the words in the margin, in CSS pixels with the reader's text scale in them. */
export interface MarginMeasures {
  readonly width: number;
  readonly number: number;
  readonly year: number;
}

const gap = 4;

/** Width that the number and the year of a group need, one under the other. */
export function marginWidth({ number = '', year }: Group, sizes: Omit<MarginMeasures, 'width'>): number {
  const count = textWidth(number, 'number', sizes.number);
  return number === '' ? 0 : Math.max(count, textWidth(year, 'label-strong', sizes.year));
}

/** The number and the year of a group, from `y` down: side by side where there is room. */
export function marginWords(
  group: Group,
  y: number,
  { width, number, year }: MarginMeasures,
): readonly TextMark[] {
  const label = { key: `${group.key}:year`, tone: 'label-strong', text: group.year, size: year } as const;
  if (group.number === undefined) return [paragraph({ ...label, x: 0, y: y + year * 0.9, width })];
  const baseline = y + number * 0.73;
  const beside = textWidth(group.number, 'number', number) + gap;
  const fits = beside + textWidth(group.year, 'label-strong', year) <= width;
  return [
    paragraph({
      key: `${group.key}:number`,
      tone: 'number',
      text: group.number,
      x: 0,
      y: baseline,
      size: number,
    }),
    fits
      ? paragraph({ ...label, x: beside, y: baseline })
      : paragraph({ ...label, x: 0, y: baseline + year * 1.3, width }),
  ];
}
