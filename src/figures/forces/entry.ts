import { words } from '../../scene/entries.ts';
import { paragraph } from '../../scene/paragraph.ts';
import { space, stack, type Part } from '../../scene/part.ts';
import { textWidth } from '../../scene/text.ts';
import type { Group } from './data.ts';
import type { Setting } from './settings.ts';
import { grouped } from './tiles.ts';

/** What the row of one group says. */
export interface Entry {
  readonly group: Group;
  readonly date: string;
  /** Which group it is; '' where room is short. */
  readonly words: string;
  readonly number: string;
  /** Steps back: without its mark, words and number. */
  readonly isQuiet: boolean;
}

/** Height of the figures of the display face and middle of small letters over their baseline, in font sizes. */
const figureHeight = 0.68;
const middle = 0.34;

/** Between square, words and number, in font sizes of the date. */
const apart = 0.6;

function besides(said: Entry, { square, date, number }: Setting): number {
  return square + date * apart * 2 + textWidth(said.number, 'number', number);
}

/** Width that a row needs to keep its date on one line. */
export function entryWidth(said: Entry, setting: Setting): number {
  // Half a pixel, so that rounding breaks nothing.
  return besides(said, setting) + textWidth(said.date, 'serif', setting.date) + 0.5;
}

/** One row: the group's mark, when its reports were published, how many forces; as tall quiet as not. */
export function entry(said: Entry, width: number, setting: Setting): Part {
  const { group, isQuiet } = said;
  const { square, date, label, number } = setting;
  const key = `group-${group}`;
  const column = { x: square + date * apart, width: width - besides(said, setting) };
  const dated = { ...column, key: `${key}:date`, text: said.date };
  const full = stack([
    words({ ...dated, tone: 'serif', size: date }),
    words({ ...column, key: `${key}:words`, tone: 'label', text: said.words, size: label }),
  ]);
  const height = Math.max(square, number * figureHeight, full.height);
  const shown = isQuiet ? words({ ...dated, tone: 'note', size: label }) : full;
  const text = stack([space((height - shown.height) / 2), shown]);
  return {
    height,
    at(top) {
      const centre = top + height / 2;
      if (isQuiet) return text.at(top);
      const count = { text: said.number, x: width, y: centre + number * middle, size: number } as const;
      return [
        ...grouped([{ key, group, x: 0, y: centre - square / 2, size: square }]),
        ...text.at(top),
        paragraph({ ...count, key: `${key}:number`, tone: 'number', anchor: 'end' }),
      ];
    },
  };
}
