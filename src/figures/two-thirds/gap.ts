import { longestWord, numberSizeIn } from '../../scene/counted.ts';
import { words } from '../../scene/entries.ts';
import { beside, space, spaced, stack, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import { textWidth } from '../../scene/text.ts';
import type { Gap, TwoThirdsData } from './data.ts';
import { holdsWords, thirds, type Thirds } from './thirds.ts';

/** How one gap is set over the setting of its page: alone it stands larger than beside the other. */
export interface GapSetting {
  readonly number: number;
  readonly words: number;
  readonly bar: number;
}

/** Height of a bar up to which its words keep to one line. */
const slimmest = 12;

/** A slim bar with its words beneath, where they would not stand in its parts. */
function named(bar: Thirds): Part {
  const { gap, width, without, rest, size, height } = bar;
  const column = Math.min(textWidth(without, 'label-strong', size), width * 0.6);
  const left = column + size * 0.6;
  return spaced(
    [
      thirds({ ...bar, height: Math.min(height, size), without: '', rest: '' }),
      beside([
        words({ key: `${gap}-beneath`, tone: 'label-strong', text: without, x: 0, width: column, size }),
        words({
          key: `${gap}-beneath-rest`,
          tone: 'label',
          text: rest,
          x: width,
          width: width - left,
          size,
          anchor: 'end',
        }),
      ]),
    ],
    3,
  );
}

/** The number on one line, or, where that would be hardly larger than the words after it, on several. */
function number(
  key: string,
  text: string,
  { most, serif, width }: Record<'most' | 'serif' | 'width', number>,
): Part {
  const line = Math.min(most, numberSizeIn(width, text));
  const size = line >= serif * 1.4 ? line : Math.min(most, width / longestWord([text], 'number', 1));
  return words({ key, tone: 'number', text, x: 0, width, size, spacing: 1 });
}

/** A published fraction as a sentence, begun at display size, over its bar. */
export function gap(
  { words: { labels }, fractions }: TwoThirdsData,
  name: Gap,
  room: Room,
  by: GapSetting,
): Part {
  const { width, label, bar: height } = room;
  const serif = room.words * by.words;
  const bar: Thirds = {
    gap: name,
    fraction: fractions[name],
    x: 0,
    width,
    height: height * by.bar,
    without: labels[`${name}-part`],
    rest: labels.rest,
    size: label,
    quiet: false,
  };
  const most = Math.max(room.number * by.number, serif * 1.6);
  const said = room.brief ? labels[`${name}-brief`] : labels[name];
  return stack([
    number(`${name}-number`, labels[`${name}-number`], { most, serif, width }),
    words({ key: `${name}-words`, tone: 'serif', text: said, x: 0, width, size: serif }),
    space(3 + room.gap * 0.35),
    holdsWords(bar, height > slimmest) ? thirds(bar) : named(bar),
  ]);
}
