import { words } from '../../scene/entries.ts';
import { firstEnough } from '../../scene/fit.ts';
import { beside, space, stack, type Part } from '../../scene/part.ts';
import { round } from '../../scene/round.ts';
import type { Size } from '../../scene/size.ts';
import { textWidth } from '../../scene/text.ts';
import { after } from './after.ts';
import type { VettingData } from './data.ts';
import { datesOf, lineThrough, type DatePoint, type DatesState, type Marking } from './dates.ts';

type Setting = readonly [request: number, label: number, words: number, gap: number];

/** Font sizes of what was asked, of the dates and of what came later, and the paper between: from roomy to short of room. */
const settings: readonly [Setting, ...(readonly Setting[])] = [
  [22, 16, 19, 28],
  [19, 15, 18, 18],
  [17, 14, 16, 10],
  [14, 13, 13, 6],
];

const flagHeight = 24;
/** The pole stands on the line. */
const marking: Marking = { flag: 'M0 2V-22l19 7l-19 7', circle: 9, stroke: { x: 0, y: -17 } };
/** The stroke across the start keeps within the page. */
const startX = 2;

/** Name and date of one point, one under the other. */
function label({ key, name, date }: DatePoint, x: number, size: number): Part {
  return stack([
    words({ key: `${key}-name`, tone: 'label-strong', text: name, x, size }),
    space(size * 0.15),
    words({ key: `${key}-date`, tone: 'label', text: date, x, size }),
  ]);
}

function page(data: VettingData, state: DatesState, width: number, setting: Setting, by: number): Part {
  const [asked, dates, later, gap] = setting;
  const points = datesOf(data, state);
  const size = dates * by;
  const last = points.at(-1);
  const room = Math.max(
    textWidth(last?.name ?? '', 'label-strong', size),
    textWidth(last?.date ?? '', 'label', size),
  );
  const x = (month: number): number => round(startX + (month * (width - room - startX)) / (last?.month ?? 1));
  const below = points.map((point) => label(point, point.key === 'asked' ? 0 : x(point.month), size));
  const isFirst = state === 'deadline';
  const foundX = x(data.months.found);
  const request = words({
    key: 'request',
    tone: 'request',
    text: data.words.labels.request,
    x: 0,
    width: (isFirst ? width : foundX) - size,
    size: asked * by * (isFirst ? 1.2 : 1),
  });
  const [found] = below.splice(2, 1);
  return stack([
    // What was estimated stands above the line, apart from what was asked, and ends where the request ends.
    beside([request, stack([space(request.height - (found?.height ?? 0)), found ?? space(0)])]),
    space(size * 0.4),
    {
      height: flagHeight + marking.circle,
      at: (top) => lineThrough(points, marking, (month) => ({ x: x(month), y: round(top + flagHeight) })),
    },
    space(size * 0.3),
    beside(below),
    ...(isFirst ? [] : [space(gap), after(data, width, [size, later * by, gap], true)]),
  ]);
}

/** Time runs across: what was asked and by when beneath the line, what was estimated above it. */
export function wideDates(data: VettingData, state: DatesState, size: Size): Part {
  return firstEnough(
    settings,
    (setting) => page(data, state, size.width, setting, size.textScale),
    ({ height }) => height <= size.height,
  );
}
