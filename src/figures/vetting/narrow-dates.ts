import { words } from '../../scene/entries.ts';
import { firstEnough } from '../../scene/fit.ts';
import { space, stack, type Part } from '../../scene/part.ts';
import { round } from '../../scene/round.ts';
import type { Size } from '../../scene/size.ts';
import { textWidth } from '../../scene/text.ts';
import { after } from './after.ts';
import type { VettingData } from './data.ts';
import { datesOf, lineThrough, type DatesState, type Marking } from './dates.ts';

/** Words that go when room is short: what was asked, which the note says too, then the note that the tests differ. */
type Less = 'nothing' | 'request' | 'test';

/** Font sizes of what was asked, of the dates and of what came later, the paper between, and the least of a month. */
type Setting = readonly [
  request: number,
  label: number,
  words: number,
  gap: number,
  month: number,
  less: Less,
];

/** From roomy to short of room. */
const settings: readonly [Setting, ...(readonly Setting[])] = [
  [18, 14.5, 16, 16, 5, 'nothing'],
  [16, 14, 15, 10, 4, 'nothing'],
  [15, 13.5, 14, 8, 2, 'request'],
  [13, 13, 13, 5, 1, 'request'],
  [13, 13, 13, 3, 1, 'test'],
];
/** A page slimmer than this, at normal text size, takes small words. */
const slimmest = 200;

/** A pennant at the line, pointing at the date's words; the stroke across the start points there too. */
const marking: Marking = { flag: 'M0-7l15 7l-15 7z', circle: 7.5, stroke: { x: 14, y: 0 } };
const lineX = 8;
const wordsX = 27;
const rowHeight = 1.35;

/** Time runs down, with the name and the date of each point beside it. */
function line(data: VettingData, state: DatesState, width: number, setting: Setting, by: number): Part {
  const [asked, label, , , least, less] = setting;
  const points = datesOf(data, state);
  const size = label * by;
  const names = Math.max(...points.map(({ name }) => textWidth(name, 'label-strong', size)));
  const dates = Math.max(...points.map(({ date }) => textWidth(date, 'label', size)));
  const isBeside = wordsX + names + dates <= width;
  const row = size * rowHeight * (isBeside ? 1 : 2);
  const asks = state === 'deadline' || less === 'nothing';
  const request = words({
    key: 'request',
    tone: 'request',
    text: asks ? data.words.labels.request : '',
    x: wordsX,
    width: width - wordsX,
    size: asked * by,
  });
  const gaps = points.slice(1).map(({ month }, index) => month - (points[index]?.month ?? 0));
  const month = Math.max(
    least,
    ...gaps.map((gap) => row / gap),
    (row + request.height + (asks ? size * 0.7 : 0)) / data.months.due,
  );
  const start = Math.max(size * 0.6, marking.circle);
  return {
    height: start + (points.at(-1)?.month ?? 0) * month + row - size * 0.6,
    at(top) {
      const y = (at: number): number => round(top + start + at * month);
      return [
        ...lineThrough(points, marking, (at) => ({ x: lineX, y: y(at) })),
        ...points.flatMap(({ key, name, date, month: at }) => {
          const above = y(at) - size * 0.5;
          return [
            ...words({ key: `${key}-name`, tone: 'label-strong', text: name, x: wordsX, size }).at(above),
            ...words({
              key: `${key}-date`,
              tone: 'label',
              text: date,
              x: wordsX + (isBeside ? names : 0),
              size,
            }).at(above + (isBeside ? 0 : size * 1.2)),
          ];
        }),
        ...request.at(y(0) + row - size * 0.3),
      ];
    },
  };
}

/** The line through time with its dates beside it; beneath, that the tests differ, and what was reported later. */
export function narrowDates(data: VettingData, state: DatesState, size: Size): Part {
  const { width, height, textScale } = size;
  const { page } = firstEnough(
    settings,
    (setting) => {
      const [, label, serif, gap, , less] = setting;
      const dates = line(data, state, width, setting, textScale);
      const later = after(data, width, [label * textScale, serif * textScale, gap], less !== 'test');
      return { label, page: state === 'deadline' ? dates : stack([dates, space(gap), later]) };
    },
    (choice) => choice.page.height <= height && (choice.label <= 13 || width >= slimmest * textScale),
  );
  return page;
}
