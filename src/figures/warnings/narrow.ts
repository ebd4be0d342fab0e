import { firstEnough } from '../../scene/fit.ts';
import { round } from '../../scene/round.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Size } from '../../scene/size.ts';
import type { WarningsData } from './data.ts';
import { dateWidth, toldSize } from './entry.ts';
import { list } from './list.ts';
import { page } from './page.ts';

/** Font sizes of what was told, of the dates and of the list (nought leaves it out), and whether years stand alone. */
type Setting = readonly [told: number, date: number, list: number, yearOnly: boolean];

/** From roomy to short of room: the list goes first, for the lines hold every date. */
const settings: readonly [Setting, ...(readonly Setting[])] = [
  [26, 13.5, 14.5, false],
  [24, 13, 13, false],
  [26, 13.5, 0, false],
  [20, 13, 0, true],
  [13, 13, 0, true],
];

const pitch = 4.2;
/** On a page as tall as a screen. */
const widestPitch = 6.5;
const dateGap = 20;
const margin = 12;
const to = 17;
const smallTo = 13;

/** The page with what was told at its lines; what was said follows as a list. */
export function narrow(data: WarningsData, size: Size): Scene {
  const { width, height, textScale } = size;
  return firstEnough(
    settings,
    ([told, date, entry, yearOnly]): Scene => {
      const dates = { date: date * textScale, yearOnly };
      const x = dateWidth(data, dates) + dateGap;
      const entries = entry === 0 ? undefined : list(data, width, entry * textScale);
      const gap = entry * textScale * 1.4;
      const { marks, bottom } = page(data, width, height - (entries?.height ?? 0) - gap, {
        ...dates,
        told: toldSize(data, width - x, told * textScale),
        dateGap,
        margin,
        pitch: height === Infinity ? pitch : widestPitch,
        x,
        ...(!yearOnly && { note: { size: dates.date, x, width: width - x } }),
        toX: 0,
        over: 0,
        closest: yearOnly ? 10 : 20,
        under: yearOnly ? 3.5 : 7,
        edge: width,
        to: (yearOnly ? smallTo : to) * textScale,
      });
      return {
        width,
        height: round(bottom + gap + (entries?.height ?? 0)),
        marks: [...marks, ...(entries?.at(bottom + gap) ?? [])],
      };
    },
    (scene) => scene.height <= height,
  );
}
