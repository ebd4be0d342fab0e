import { firstEnough, largestThat } from '../../scene/fit.ts';
import { beside, space, stack, type Part } from '../../scene/part.ts';
import type { Size } from '../../scene/size.ts';
import { textWidth } from '../../scene/text.ts';
import type { CasesData, CasesState } from './data.ts';
import { entries, type EntrySetting } from './entries.ts';
import { number, numberWidth, ringIs, whatIsCounted } from './number.ts';
import { gridWidth, rings, type RingGrid } from './rings.ts';

interface Setting extends EntrySetting {
  readonly words: number;
  readonly note: number;
  /** Between the rings and what stands beneath them. */
  readonly gap: number;
  /** The smallest distance between rings for which these words stay. */
  readonly least: number;
}

const roomy = { words: 21.5, note: 15.5, label: 17, row: 17, gap: 46, brief: false, higher: true, least: 54 };

/** From roomy to short of room: words close up, then the least of them go. */
const settings: readonly [Setting, ...(readonly Setting[])] = [
  roomy,
  { ...roomy, words: 20, note: 15, label: 16, row: 11, gap: 30, least: 46 },
  { ...roomy, words: 18, note: 14, label: 15, row: 7, gap: 20, least: 36 },
  { ...roomy, words: 16, note: 13.5, label: 14, row: 4, gap: 14, higher: false, least: 26 },
  { ...roomy, words: 14, note: 13, label: 13, row: 1, gap: 8, higher: false, brief: true, least: 0 },
];

const perRow = 9;
const widestPitch = 62;
const smallestPitch = 15;
/** Radius over pitch. */
const share = 18 / 62;
/** Between the rings and the number, over the pitch. */
const columnGap = 0.85;
/** The words keep to one line until they would be smaller than this. */
const smallestWords = 14;
const slimmestColumn = 196;
const largestNumber = 168;
/** Font size of the number over the pitch. */
const numberShare = largestNumber / widestPitch;

function page(
  data: CasesData,
  state: CasesState,
  width: number,
  setting: Setting,
  by: number,
  pitch: number,
): Part {
  const grid: RingGrid = { perRow, along: pitch, down: pitch, r: pitch * share };
  const x = gridWidth(grid) + Math.min(pitch * columnGap, 50);
  const room = { x, width: width - x };
  const size = Math.min(
    largestNumber * by,
    (room.width / numberWidth(data, largestNumber)) * largestNumber,
    pitch * numberShare * by,
  );
  const scaled = {
    ...setting,
    label: setting.label * by,
    words: Math.max(
      smallestWords * by,
      Math.min(
        setting.words * by,
        (room.width / textWidth(data.words.labels['number-what'], 'serif', 100)) * 100,
      ),
    ),
    note: setting.note * by,
  };
  const column = stack([
    number(data, x, size),
    space(scaled.words * 0.9),
    whatIsCounted(data, { ...room, size: scaled.words }),
    space(scaled.note * 0.5),
    ringIs(data, { ...room, size: scaled.note }),
  ]);
  return stack([
    beside([rings(data.count, grid), column]),
    ...(state === 'cases' ? [] : [space(setting.gap), entries(data, state, width, scaled)]),
  ]);
}

/** The widest-set rings that leave every state within the height, so that a ring keeps its place between them. */
function choosePitch(data: CasesData, { width, height, textScale }: Size, setting: Setting): number {
  const slimmest = slimmestColumn * textScale;
  const most = Math.min(widestPitch, (width - slimmest) / (perRow - 1 + 2 * share + columnGap + 0.1));
  return largestThat(Math.min(smallestPitch, most), most, (pitch) => {
    return page(data, 'unknown', width, setting, textScale, pitch).height <= height;
  });
}

/** Rings with the number beside them, and across the page beneath what is not counted. */
export function wide(data: CasesData, state: CasesState, size: Size): Part {
  const { setting, pitch } = firstEnough(
    settings,
    (candidate) => ({ setting: candidate, pitch: choosePitch(data, size, candidate) }),
    (choice) =>
      choice.pitch >= Math.min(choice.setting.least, choosePitch(data, { ...size, height: Infinity }, roomy)),
  );
  return page(data, state, size.width, setting, size.textScale, pitch);
}
