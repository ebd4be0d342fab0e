import { blank, rule, words } from '../../scene/entries.ts';
import { firstEnough, largestThat } from '../../scene/fit.ts';
import { beside, space, stack, type Part } from '../../scene/part.ts';
import { round } from '../../scene/round.ts';
import type { Size } from '../../scene/size.ts';
import { bars } from './bars.ts';
import type { VettingData } from './data.ts';
import { number } from './number.ts';

/** Words that go when room is short: whose estimate it is, then the long wording of whom it counts. */
type Less = 'nothing' | 'estimate' | 'brief';

/**
 * Font sizes and the paper between parts, in CSS pixels before the reader's text scale, and the smallest distance from
 * row to row for which these words stay.
 */
type Setting = readonly [
  number: number,
  words: number,
  label: number,
  gap: number,
  least: number,
  less: Less,
];
type Settings = readonly [Setting, ...(readonly Setting[])];

const wideSettings: Settings = [
  [72, 20, 16, 34, 34, 'nothing'],
  [64, 18, 15, 20, 26, 'nothing'],
  [54, 16, 14, 12, 18, 'nothing'],
  [40, 14, 13, 8, 0, 'estimate'],
];

const narrowSettings: Settings = [
  [44, 17, 14.5, 16, 17, 'nothing'],
  [40, 16, 14, 10, 14, 'nothing'],
  [36, 15, 13.5, 8, 12, 'estimate'],
  [32, 13, 13, 6, 9, 'brief'],
  [28, 13, 13, 3, 0, 'brief'],
];

const widestBlock = 358;
const largestDown = 45;
const largestNarrowDown = 21;
const smallestDown = 7;

/** The number, whom it counts, and what one bar is. */
function what(data: VettingData, x: number, width: number, setting: Setting, by: number): Part {
  const { labels } = data.words;
  const [size, serif, label, gap, , less] = setting;
  const people = less === 'brief' ? labels['people-short'] : labels.people;
  const bar = less === 'nothing' ? `${labels['bar-is']} ${labels.estimate}` : labels['bar-is'];
  return stack([
    number('people-number', labels.number, x, width, size * by),
    space(gap * 0.25),
    words({ key: 'people', tone: 'serif', text: people, x, width, size: serif * by }),
    space(gap * 0.4),
    words({ key: 'bar-is', tone: 'label', text: bar, x, width, size: label * by }),
  ]);
}

/** Those whom the estimate does not hold: words and dots, without a size. */
function without({ words: { labels } }: VettingData, width: number, gap: number, size: number): Part {
  const key = 'forces-without';
  return stack([
    rule({ width }, `${key}-rule`),
    space(gap * 0.35 + 1),
    blank({ width, label: round(size) }, { key, label: labels[key], value: labels[`${key}-value`] }),
  ]);
}

/** Bars with the number beside them, or beneath them where the page is narrow; the blank entry under both. */
export function people(data: VettingData, { width, height, textScale }: Size, narrow: boolean): Part {
  const block = narrow ? width : Math.min(widestBlock, width * 0.42);
  const x = narrow ? 0 : block + Math.min(44, width * 0.05);
  const page = (setting: Setting, down: number): Part => {
    const [, , label, gap] = setting;
    const counted = bars(data.thousands, block, down);
    const told = what(data, x, width - x, setting, textScale);
    return stack([
      narrow ? stack([counted, space(gap), told]) : beside([counted, told]),
      space(gap),
      without(data, width, gap, label * textScale),
    ]);
  };
  const { setting, down } = firstEnough(
    narrow ? narrowSettings : wideSettings,
    (candidate) => {
      const fits = (at: number): boolean => page(candidate, at).height <= height;
      return {
        setting: candidate,
        down: largestThat(smallestDown, narrow ? largestNarrowDown : largestDown, fits),
      };
    },
    (choice) => choice.down >= choice.setting[4],
  );
  return page(setting, down);
}
