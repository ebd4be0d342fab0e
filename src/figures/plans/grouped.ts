import { rule } from '../../scene/entries.ts';
import { firstEnough, largestThat } from '../../scene/fit.ts';
import { page, space, stack, type Part } from '../../scene/part.ts';
import { round } from '../../scene/round.ts';
import type { Scene } from '../../scene/scene.ts';
import { isNarrow, type Size } from '../../scene/size.ts';
import { totalPart } from '../../scene/total-part.ts';
import { asideAt } from './aside.ts';
import type { PlansData, PlansLabel } from './data.ts';
import { groupedStates, groupsOf, type GroupedState } from './groups.ts';
import { row, wordsLeft, type RowSetting } from './row.ts';
import { settings, type AsideLength, type Setting } from './settings.ts';
import { side, widestPitch } from './squares.ts';

/** Width that the words of a row keep beside the squares, before the reader's text scale. */
const wordsWidth = { least: 160, most: 185 };

const asides: Readonly<Record<GroupedState, Readonly<Record<AsideLength, PlansLabel | ''>>>> = {
  sorted: { whole: 'too-little', short: 'too-little', none: '' },
  complete: { whole: 'named-by', short: 'named-by-short', none: '' },
  'what-it-means': { whole: 'meaning', short: 'too-little', none: '' },
};

interface Ruling {
  readonly setting: Setting;
  readonly row: RowSetting;
  /** Where the words of the rows begin. */
  readonly left: number;
  readonly gap: number;
}

/** Where words and squares stand; the longest group reaches across the width. */
function ruling(data: PlansData, { width, height, textScale }: Size, setting: Setting): Omit<Ruling, 'gap'> {
  const groups = groupsOf(data, 'sorted');
  const longest = Math.max(...groups.map(({ count }) => count));
  const sizes = {
    number: round(setting.number * textScale),
    words: round(setting.words * textScale),
    label: round(setting.label * textScale),
    width,
  };
  const left = wordsLeft(
    groups.map(({ number }) => number),
    sizes,
  );
  const across = longest - 1 + side;
  if (isNarrow({ width, height, textScale }))
    return { setting, left, row: { ...sizes, pitch: Math.min(widestPitch, width / across) } };
  const least = left + wordsWidth.least * textScale;
  const pitch = Math.min(widestPitch, (width - least) / across);
  const beside = Math.min(width - pitch * across, left + wordsWidth.most * textScale);
  return { setting, left, row: { ...sizes, pitch, beside } };
}

function grouping(
  data: PlansData,
  state: GroupedState,
  { setting, row: sizes, left, gap }: Ruling,
  scale: number,
): Part {
  const { labels } = data.words;
  const { width, beside } = sizes;
  const rows = groupsOf(data, state).map((group) => row(group, left, sizes));
  const tallest = beside === undefined ? 0 : Math.max(...rows.map(({ height }) => height));
  const aside = asides[state][setting.aside];
  const note = asideAt({
    key: 'aside',
    text: aside === '' ? '' : labels[aside],
    x: beside ?? 0,
    width: width - (beside ?? 0),
    size: sizes.label,
  });
  return stack([
    ...rows.flatMap((part, index) => {
      const paper = space(gap + Math.max(0, tallest - part.height) / 2);
      return [rule({ width }, `rule-${index + 1}`, index === 0 ? 'rule-strong' : 'rule'), paper, part, paper];
    }),
    totalPart({
      key: 'total',
      width,
      label: labels[beside === undefined ? 'total-narrow' : 'total'],
      value: labels['number-total'],
      size: round(setting.total * scale),
      labelSize: sizes.label,
    }),
    space(note.height > 0 ? gap * 0.7 : 0),
    note,
  ]);
}

/** All grouped states are set alike, so that a square keeps its place from one to the next. */
function attempt(data: PlansData, size: Size, setting: Setting): Ruling & { readonly isEnough: boolean } {
  const ruled = ruling(data, size, setting);
  const fits = (gap: number): boolean =>
    groupedStates.every(
      (state) => grouping(data, state, { ...ruled, gap }, size.textScale).height <= size.height,
    );
  const { least, most } = setting.gap;
  const isEnough = fits(least);
  return { ...ruled, isEnough, gap: isEnough ? largestThat(least, most, fits) : least };
}

/** The groups of the review as four ledger rows over the published number of forces. */
export function grouped(data: PlansData, state: GroupedState, size: Size): Scene {
  const chosen = firstEnough(
    settings(isNarrow(size)),
    (setting) => attempt(data, size, setting),
    ({ isEnough }) => isEnough,
  );
  return page(grouping(data, state, chosen, size.textScale), size.width);
}
