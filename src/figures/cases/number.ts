import { figureHeight } from '../../scene/counted.ts';
import { words } from '../../scene/entries.ts';
import { space, stack, type Part } from '../../scene/part.ts';
import { round } from '../../scene/round.ts';
import { textWidth } from '../../scene/text.ts';
import type { CasesData } from './data.ts';

/** The display face leaves this much room before its figures, in font sizes. */
const bearing = 0.03;

/** Where words stand and how they are set, in CSS pixels. */
export interface Setting {
  readonly x: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
}

/** Room that the number needs. */
export function numberWidth({ words: { labels } }: CasesData, size: number): number {
  return textWidth(labels.number, 'number', size);
}

/** The number at display size, its figures flush with `x` and with the top. */
export function number({ words: { labels } }: CasesData, x: number, size: number): Part {
  return {
    height: size * figureHeight,
    at: (top) => [
      {
        key: 'count-number',
        shape: 'text',
        tone: 'number',
        x: round(Math.max(0, x - size * bearing)),
        y: round(top + size * figureHeight),
        lines: [labels.number],
        size: round(size),
        leading: round(size),
        anchor: 'start',
      },
    ],
  };
}

/** What the number counts, and over which time. */
export function whatIsCounted({ words: { labels } }: CasesData, setting: Setting): Part {
  return stack([
    words({ key: 'count-words', tone: 'serif', text: labels['number-what'], ...setting }),
    space(setting.size * 0.2),
    words({ key: 'count-period', tone: 'serif', text: labels['counted-period'], ...setting }),
  ]);
}

/** What one ring is, and is not. */
export function ringIs({ words: { labels } }: CasesData, setting: Setting): Part {
  return words({ key: 'ring-is', tone: 'label', text: labels['ring-is'], ...setting });
}
