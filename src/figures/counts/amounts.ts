import { figureHeight } from '../../scene/counted.ts';
import { paragraph } from '../../scene/paragraph.ts';
import type { Part } from '../../scene/part.ts';
import { textWidth } from '../../scene/text.ts';
import type { CountsData } from './data.ts';
import { countNames, type CountName } from './names.ts';

/** Room for the widest amount. */
export function amountsWidth({ words: { labels } }: CountsData, size: number): number {
  return Math.max(...countNames.map((name) => textWidth(labels[`amount-${name}`], 'number', size)));
}

/** The amount of one count at the right edge. All are set alike, whatever they amount to. */
export function amount(
  { words: { labels } }: CountsData,
  name: CountName,
  width: number,
  size: number,
): Part {
  const height = size * figureHeight;
  const text = labels[`amount-${name}`];
  return {
    height,
    at: (top) => [
      paragraph({
        key: `${name}-amount`,
        tone: 'number',
        text,
        x: width,
        y: top + height,
        size,
        anchor: 'end',
      }),
    ],
  };
}
