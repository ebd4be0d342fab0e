import { words } from '../../scene/entries.ts';
import { firstEnough } from '../../scene/fit.ts';
import { hatch } from '../../scene/hatch.ts';
import type { Paragraph } from '../../scene/paragraph.ts';
import { beside, space, stack, type Part } from '../../scene/part.ts';
import { round } from '../../scene/round.ts';
import type { Size } from '../../scene/size.ts';
import type { VettingData } from './data.ts';
import { number } from './number.ts';

/** In CSS pixels; text sizes before the reader's text scale. */
interface Setting {
  readonly number: number;
  readonly words: number;
  readonly label: number;
  readonly bar: number;
  readonly gap: number;
  /** Says why the hatched part has no closing edge. */
  readonly open: boolean;
}

/** From roomy to short of room. */
function settings(narrow: boolean): readonly [Setting, ...(readonly Setting[])] {
  const roomy = narrow
    ? { number: 50, words: 18, label: 14.5, bar: 44, gap: 22, open: true }
    : { number: 84, words: 22, label: 16, bar: 62, gap: 34, open: true };
  const closer = (by: number, gap: number, open = true): Setting => ({
    number: roomy.number * by,
    words: Math.max(13, roomy.words * by),
    label: 13,
    bar: roomy.bar * by,
    gap,
    open,
  });
  return [roomy, closer(0.8, 14), closer(0.65, 8), closer(0.5, 5, false)];
}

/** The whole workforce as one bar; its hatched part has no closing edge, because more than that is all that is known. */
function bar({ share: least }: VettingData, width: number, height: number): Part {
  return {
    height,
    at: (top) => [
      {
        key: 'workforce',
        shape: 'rect',
        tone: 'people-open',
        x: 1,
        y: round(top + 1),
        width: round(width - 2),
        height: round(height - 2),
      },
      {
        key: 'share-hatch',
        shape: 'path',
        tone: 'people-hatch',
        x: 1,
        y: round(top + 1),
        d: hatch((width - 2) * least, height - 2, 5),
      },
    ],
  };
}

function page(data: VettingData, width: number, setting: Setting, by: number, narrow: boolean): Part {
  const { labels } = data.words;
  const label = setting.label * by;
  const line = (
    key: 'share-part' | 'share-whole' | 'share-open' | 'share-words',
    at: Partial<Paragraph>,
  ): Part => words({ key, tone: 'label', text: labels[key], x: 0, width, size: label, ...at });
  const ends = [
    line('share-part', { tone: 'label-strong' }),
    line('share-whole', { x: width, anchor: 'end' }),
  ];
  return stack([
    number('share-number', labels['share-number'], 0, width, setting.number * by),
    space(setting.gap * 0.25),
    line('share-words', { tone: 'serif', size: setting.words * by }),
    space(setting.gap),
    bar(data, width, setting.bar),
    space(label * 0.5),
    narrow ? stack(ends) : beside(ends),
    space(setting.gap * 0.6),
    line('share-open', setting.open ? {} : { text: '' }),
  ]);
}

/** The share in words and as a bar with an open end; the number of people is never beside it. */
export function share(data: VettingData, size: Size, narrow: boolean): Part {
  return firstEnough(
    settings(narrow),
    (setting) => page(data, size.width, setting, size.textScale, narrow),
    ({ height }) => height <= size.height,
  );
}
