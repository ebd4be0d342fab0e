import { firstEnough, largestThat } from '../../scene/fit.ts';
import { round } from '../../scene/round.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Size } from '../../scene/size.ts';
import type { ReferralsData } from './data.ts';
import { discs } from './discs.ts';
import { groupsOf, partedStates, type PartedState } from './groups.ts';
import { marginWidth } from './margin-words.ts';
import { narrowPage, type Ruling, type Setting } from './narrow-page.ts';

interface Step extends Setting {
  /** The smallest pitch of discs for which these words stay. */
  readonly least: number;
}

/** From roomy to short of room: first the words close up, then notes go. */
const roomiest: Step = { number: 34, year: 14.5, note: 13.5, total: 28, gap: 14, notes: 'all', least: 11 };
const steps: readonly [Step, ...Step[]] = [
  roomiest,
  { number: 28, year: 14, note: 13, total: 24, gap: 8, notes: 'years', least: 11 },
  { number: 28, year: 14, note: 13, total: 24, gap: 8, notes: 'before', least: 8.5 },
  { number: 26, year: 13, note: 13, total: 22, gap: 4, notes: 'none', least: 6 },
  { number: 20, year: 13, note: 13, total: 18, gap: 2, notes: 'none', least: 3 },
];

const widestPitch = 20.4;
/** Words go over the discs when a margin beside them would make the pitch smaller than this. */
const smallestBeside = 8;

function scaled(setting: Setting, by: number): Setting {
  const { number, year, note, total } = setting;
  return {
    ...setting,
    number: round(number * by),
    year: round(year * by),
    note: round(note * by),
    total: round(total * by),
  };
}

interface Choice {
  readonly setting: Setting;
  readonly ruling: Ruling;
  readonly isEnough: boolean;
}

/** All parted states are ruled alike, so that a disc keeps its size from one to the next. */
function fits(data: ReferralsData, ruling: Ruling, setting: Setting, height: number): boolean {
  return partedStates.every((state) => narrowPage(data, state, ruling, setting).bottom <= height);
}

/** The rulings that the width allows, at their largest; a hundred fills whole rows of either. */
function rulings(data: ReferralsData, width: number, setting: Setting): readonly [Ruling, Ruling] {
  const margin = Math.max(...groupsOf(data, 'years').map((group) => marginWidth(group, setting))) + 8;
  const ruling = (columns: number): Ruling => {
    const beside = (width - margin) / columns;
    const stacked = beside < smallestBeside;
    return { width, columns, stacked, pitch: Math.min(widestPitch, stacked ? width / columns : beside) };
  };
  return [ruling(20), ruling(25)];
}

/** The ruling with the largest discs that leaves every parted state within the height. */
function attempt(data: ReferralsData, { width, height, textScale }: Size, step: Step): Choice {
  const setting = scaled(step, textScale);
  const widest = rulings(data, width, setting);
  const fitted = widest.flatMap((ruling) => {
    const holds = (pitch: number): boolean => fits(data, { ...ruling, pitch }, setting, height);
    const least = Math.min(step.least, ruling.pitch);
    return holds(least) ? [{ ...ruling, pitch: largestThat(least, ruling.pitch, holds) }] : [];
  });
  const [first, ...others] = fitted;
  if (first === undefined) return { setting, ruling: { ...widest[0], pitch: step.least }, isEnough: false };
  const ruling = others.reduce((best, next) => (next.pitch > best.pitch ? next : best), first);
  // What height is left goes between the parts of the page.
  const gap = largestThat(setting.gap, roomiest.gap, (value) =>
    fits(data, ruling, { ...setting, gap: value }, height),
  );
  return { setting: { ...setting, gap }, ruling, isEnough: true };
}

/** The years as a ledger page: time runs down, and the band lies across it. */
export function narrow(data: ReferralsData, state: PartedState, size: Size): Scene {
  const { ruling, setting } = firstEnough(
    steps,
    (step) => attempt(data, size, step),
    ({ isEnough }) => isEnough,
  );
  const { marks, left, tops, bottom } = narrowPage(data, state, ruling, setting);
  const grids = groupsOf(data, state).flatMap((group, index) =>
    discs(group, { x: left, y: tops[index] ?? 0, columns: ruling.columns, pitch: ruling.pitch }),
  );
  return { width: size.width, height: round(bottom), marks: [...marks, ...grids] };
}
