import { firstEnough } from '../../scene/fit.ts';
import { round } from '../../scene/round.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Size } from '../../scene/size.ts';
import { textWidth } from '../../scene/text.ts';
import type { WarningsData } from './data.ts';
import { dateWidth } from './entry.ts';
import { page, type Page } from './page.ts';

/** Font sizes of what was told, of what was said (nought leaves it out), of the dates and of the address. */
type Setting = readonly [told: number, said: number, date: number, to: number];

/** From roomy to short of room. */
const settings: readonly [Setting, ...(readonly Setting[])] = [
  [36, 15.5, 15, 21],
  [31, 15, 14, 19],
  [26, 14, 13.5, 18],
  [24, 13, 13, 16],
  [20, 13, 13, 16],
  [22, 0, 13, 16],
  [13, 0, 13, 14],
];

/** The words keep to this much of a page that runs off the edge of a screen, at normal text size. */
const widestWords = 720;
const pitch = 7.3;
const dateGap = 30;
const margin = 14;
const over = 66;
const betweenColumns = 12;

function pageOf(data: WarningsData, { width, height, textScale }: Size, setting: Setting): Page {
  const { labels } = data.words;
  const [told, said, date, to] = setting.map((size) => size * textScale) as [number, number, number, number]; // as many as before
  const yearOnly = said === 0;
  const x = dateWidth(data, { date, yearOnly }) + dateGap;
  const edge = Math.min(width, widestWords * textScale);
  const toldWidth = Math.max(...data.warnings.map(({ id }) => textWidth(labels[`told-${id}`], 'told', told)));
  const saidX = x + toldWidth + betweenColumns;
  const column = { size: said, x: saidX, width: edge - saidX };
  const inOneLine = ((edge - x) / textWidth(labels.to, 'serif', to)) * to;
  return page(data, width, height, {
    told,
    date,
    yearOnly,
    dateGap,
    margin,
    pitch,
    x,
    toX: x,
    over,
    closest: yearOnly ? 12 : 20,
    under: yearOnly ? 3.5 : 8,
    edge,
    to: Math.max(Math.min(to, inOneLine), 13 * textScale),
    ...(!yearOnly && { said: column, note: column }),
  });
}

/** Dates in the margin, and each entry hanging from its inked line. */
export function wide(data: WarningsData, size: Size): Scene {
  const { marks, bottom } = firstEnough(
    settings,
    (setting) => pageOf(data, size, setting),
    (choice) => round(choice.bottom) <= size.height,
  );
  return { width: size.width, height: round(bottom), marks };
}
