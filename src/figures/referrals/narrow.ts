import { beside, space, spaced, stack, type Part } from '../../scene/part.ts';
import { round } from '../../scene/round.ts';
import type { Size } from '../../scene/size.ts';
import { textWidth } from '../../scene/text.ts';
import type { Composition, Ruling } from './composition.ts';
import type { ReferralsData } from './data.ts';
import { discs, gridOf } from './discs.ts';
import { foot } from './foot.ts';
import { figures, notePart, numberPart, yearPart } from './group-words.ts';
import { groupsOf, type Group, type PartedState } from './groups.ts';
import { narrowBand } from './narrow-band.ts';
import type { Setting } from './setting.ts';

/** Words go over the discs when a margin beside them would make the pitch smaller than this. */
const smallestBeside = 8;
const widestPitch = 20.4;
/** Between words and discs, in CSS pixels. */
const apart = 8;

/** Font sizes, in CSS pixels with the reader's text scale in them. */
function sizesOf({ scale }: Setting, textScale: number): { number: number; label: number } {
  return { number: round(34 * scale * textScale), label: round(Math.max(13, 14.5 * scale) * textScale) };
}

/** Width that the number and the year of a group need, one under the other and side by side. */
function widths(
  { number, year }: Group,
  sizes: ReturnType<typeof sizesOf>,
): { over: number; beside: number } {
  const count = textWidth(number, 'number', sizes.number);
  const label = textWidth(year, 'label-strong', sizes.label);
  return { over: Math.max(count, label), beside: count + apart / 2 + label };
}

function marginOf(data: ReferralsData, setting: Setting, textScale: number): number {
  const sizes = sizesOf(setting, textScale);
  return Math.max(...groupsOf(data, 'years').map((group) => widths(group, sizes).over)) + apart;
}

/** Number and year, side by side where there is room. */
function headPart(group: Group, width: number, sizes: ReturnType<typeof sizesOf>): Part {
  const { number, label } = sizes;
  const count = numberPart(group, 0, number);
  const need = widths(group, sizes);
  if (group.number === '' || need.beside > width)
    return stack([count, yearPart(group, { x: 0, width, label })]);
  const x = textWidth(group.number, 'number', number) + apart / 2;
  const lower = space(number * figures.baseline - label * 0.85);
  return beside([count, stack([lower, yearPart(group, { x, width: width + label, label })])]);
}

/** Sets one state as a ledger page: time runs down, words in the margin, the band across. */
function page(
  data: ReferralsData,
  state: PartedState,
  { width, textScale, columns, pitch }: Ruling,
  setting: Setting,
): Part {
  const { gap, notes, scale } = setting;
  const sizes = sizesOf(setting, textScale);
  const free = width - columns * pitch;
  const isStacked = free < marginOf(data, setting, textScale) - 1;
  const left = isStacked ? 0 : free;
  const groups = groupsOf(data, state).flatMap((group): readonly Part[] => {
    const head = headPart(group, isStacked ? width : left - apart, sizes);
    const dots = discs(group, left, gridOf(group.count, columns, pitch));
    const note = notePart(group, notes, { x: left, width, label: round(13 * textScale) });
    const both = isStacked ? spaced([head, dots], gap * 0.4) : beside([head, dots]);
    const band = narrowBand(data, {
      width,
      left,
      label: sizes.label,
      padding: gap * 0.4,
      short: notes === 'none',
    });
    const part = spaced([both, note], 2);
    return group.key === 'before' ? [part, space(gap * 0.7), band, space(gap * 0.9)] : [part, space(gap)];
  });
  const end = foot(data, state, {
    width,
    total: round(28 * scale * textScale),
    label: sizes.label,
    gap: gap * 0.5,
    totalLabel: notes === 'none' ? 'total-short' : 'total-narrow',
    notes: notes === 'all',
  });
  return stack([...groups, end]);
}

/** The rulings that the width allows; a hundred fills whole rows of either. */
function rulings(
  data: ReferralsData,
  { width, textScale }: Size,
  setting: Setting,
): readonly [Ruling, Ruling] {
  const ruling = (columns: number): Ruling => {
    const free = (width - marginOf(data, setting, textScale)) / columns;
    const pitch = Math.min(widestPitch, free < smallestBeside ? width / columns : free);
    return { width, textScale, columns, pitch };
  };
  return [ruling(20), ruling(25)];
}

/** The years as a ledger page: time runs down, and the band lies across it. */
export const narrow: Composition = { rulings, page };
