import { firstEnough, largestThat } from '../../scene/fit.ts';
import { round } from '../../scene/round.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Size } from '../../scene/size.ts';
import type { ReferralsData } from './data.ts';
import { discs } from './discs.ts';
import { partedStates, type PartedState } from './groups.ts';
import { bandWidth, columnLength, widePage, type WideRuling, type WideSetting } from './wide-page.ts';

interface Step extends WideSetting {
  /** The smallest pitch of discs for which these words stay. */
  readonly least: number;
}

/** From roomy to short of room: first the words close up, then notes go. */
const steps: readonly [Step, ...Step[]] = [
  { number: 58, total: 34, gap: 16, notes: 'all', least: 14 },
  { number: 46, total: 28, gap: 10, notes: 'years', least: 12 },
  { number: 40, total: 28, gap: 8, notes: 'before', least: 9 },
  { number: 34, total: 26, gap: 6, notes: 'none', least: 3 },
];

const widestPitch = 24;
/** Between columns and band, all together at the least. */
const gaps = 64;

interface Choice {
  readonly ruling: WideRuling;
  readonly setting: WideSetting;
  readonly isEnough: boolean;
}

/** All parted states are set alike, so that a disc keeps its size and its place from one to the next. */
function attempt(data: ReferralsData, { width, height, textScale }: Size, setting: Step): Choice {
  const fits = (pitch: number): boolean =>
    partedStates.every(
      (state) => widePage(data, state, { width, textScale, pitch }, setting).bottom <= height,
    );
  const most = Math.min(
    widestPitch,
    (width - bandWidth(width, textScale) - gaps * textScale) / (3 * columnLength),
  );
  const least = Math.min(setting.least, most);
  const isEnough = fits(least);
  const pitch = isEnough ? largestThat(least, most, fits) : least;
  return { setting, isEnough, ruling: { width, textScale, pitch } };
}

/** The years as columns ten discs wide on one baseline, which the band interrupts. */
export function wide(data: ReferralsData, state: PartedState, size: Size): Scene {
  const { ruling, setting } = firstEnough(
    steps,
    (step) => attempt(data, size, step),
    ({ isEnough }) => isEnough,
  );
  const { marks, columns, bottom } = widePage(data, state, ruling, setting);
  const grids = columns.flatMap(({ group, grid }) => discs(group, grid));
  return { width: size.width, height: round(bottom), marks: [...marks, ...grids] };
}
