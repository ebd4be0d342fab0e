import { counted } from '../../scene/counted.ts';
import { aside, blank, published, rule, words } from '../../scene/entries.ts';
import { firstEnough } from '../../scene/fit.ts';
import { length } from '../../scene/length.ts';
import { beside, level, page, space, spaced, stack, type Part } from '../../scene/part.ts';
import { rooms, type Room } from '../../scene/room.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Size } from '../../scene/size.ts';
import { pitchOverSide, squares, squareSide } from '../../scene/squares.ts';
import { textWidth } from '../../scene/text.ts';
import type { HeadcountData, HeadcountLabel, HeadcountState } from './data.ts';

type Labels = Readonly<Record<HeadcountLabel, string>>;

/** Where marks begin on a wide page, over its width. */
const marksAt = 0.32;

/** One row of forces: number, words, squares. */
function forcesRow(
  { labels }: { readonly labels: Labels },
  room: Room,
  row: 'answering' | 'missing',
  { from, count }: { readonly from: number; readonly count: number },
): Part {
  const { narrow, width, number, tile } = room;
  const x = narrow ? 1 : Math.round(width * marksAt);
  const entry = {
    key: row,
    value: labels[`number-${row}`],
    words: labels[row],
    size: number,
    tone: 'serif',
    wordsSize: room.words,
  } as const;
  const tone = row === 'answering' ? 'force' : 'force-blank';
  const tiles = squares({ from, count, x, width: width - x - 1, side: tile, perRow: 15, tone });
  if (narrow) return spaced([counted({ ...entry, width }), tiles], 4 + room.gap * 0.2);
  const column = textWidth(labels['number-answering'], 'number', number);
  return beside([counted({ ...entry, width: x - 16, column }), tiles]);
}

function forcesAnswering({ words: { labels }, answering, missing }: HeadcountData, room: Room): Part {
  const { width, gap, label, number } = room;
  const total = published({
    key: 'forces',
    width,
    label: labels.forces,
    value: labels['number-forces'],
    size: Math.max(number * 0.6, label * 1.4),
    labelSize: label,
  });
  const note = room.notes ? labels['nothing-follows'] : '';
  return spaced(
    [
      rule('rule-top', 'rule-strong', width),
      forcesRow({ labels }, room, 'answering', { from: 0, count: answering }),
      rule('rule-rows', 'rule', width),
      forcesRow({ labels }, room, 'missing', { from: answering, count: missing }),
      stack([total, space(room.notes ? 4 : 0)]),
      aside({ key: 'nothing-follows', width, text: note, tone: 'label', size: label }),
    ],
    gap,
  );
}

/** The bar of people under its number. */
function peopleBar({ words: { labels } }: HeadcountData, room: Room): Part {
  const { width, number, bar, gap } = room;
  const head = counted({
    key: 'people',
    width,
    value: labels['number-people'],
    words: room.brief ? labels['people-brief'] : labels.people,
    size: number * (room.narrow ? 1.3 : 1.9),
    tone: 'serif',
    wordsSize: room.words,
  });
  return stack([
    head,
    space(3 + gap * 0.4),
    length({ key: 'people-bar', x: 0, width, height: bar, tone: 'people-plain' }),
  ]);
}

/** Which forces the count is from, and what it cannot say of the others. */
function forcesBehind({ words: { labels }, answering, missing }: HeadcountData, room: Room): Part {
  const { narrow, width, label, gap, tile } = room;
  const x = narrow ? 1 : Math.round(width * marksAt);
  const perRow = room.brief ? answering : Math.ceil(answering / 2);
  const side = squareSide({ width: width - x - 1, side: narrow ? tile : tile * 0.7, perRow, count: answering });
  const line = (key: HeadcountLabel, lineWidth: number): Part =>
    words({ key, tone: 'label', x: 0, text: labels[key], width: lineWidth, size: label });
  const entry = { key: 'unknown', label: labels.unknown, value: labels['unknown-value'], size: label };
  const gave = squares({ from: 0, count: answering, x, width: width - x - 1, side, perRow, tone: 'force' });
  const gaveNone = (at: number): Part =>
    squares({ from: answering, count: missing, x: at, width, side, perRow: missing, tone: 'force-blank' });
  if (!narrow) {
    const after = x + missing * side * pitchOverSide + 16;
    const unknown = blank({ ...entry, x: after, width: width - after });
    const noFigures = level(unknown, label, gaveNone(x), side);
    return spaced(
      [
        level(line('answering-line', x - 16), label, gave, side),
        level(line('missing-line', x - 16), label, noFigures, side),
      ],
      4 + gap * 0.4,
    );
  }
  const lineWidth = textWidth(labels['missing-line'], 'label', label) + 8;
  const fits = lineWidth + missing * side * pitchOverSide <= width;
  const noFigures = fits
    ? level(line('missing-line', lineWidth), label, gaveNone(lineWidth), side)
    : spaced([line('missing-line', width), gaveNone(1)], 3);
  return spaced(
    [line('answering-line', width), gave, noFigures, blank({ ...entry, x: 0, width })],
    3 + gap * 0.3,
  );
}

function people(data: HeadcountData, room: Room): Part {
  return spaced(
    [peopleBar(data, room), rule('rule-top', 'rule-strong', room.width), forcesBehind(data, room)],
    room.gap,
  );
}

function overseen(data: HeadcountData, room: Room): Part {
  const { labels } = data.words;
  const { width, number, bar, gap, label } = room;
  const cases = stack([
    counted({
      key: 'overseen',
      width,
      value: labels['number-overseen'],
      words: room.brief ? labels['overseen-brief'] : labels.overseen,
      size: number * 1.3,
      tone: 'serif',
      wordsSize: room.words,
    }),
    space(3 + gap * 0.4),
    length({
      key: 'overseen-bar',
      x: 0,
      width: (width * data.overseen) / data.people,
      height: bar,
      tone: 'length-open',
    }),
  ]);
  const printed = room.notes ? ` ${labels['as-printed']}` : '';
  const note = `${labels['units-differ']}${printed}`;
  return spaced(
    [
      peopleBar(data, room),
      cases,
      aside({ key: 'units-differ', width, text: note, tone: 'label', size: label }),
    ],
    gap,
  );
}

const states: Readonly<Record<HeadcountState, (data: HeadcountData, room: Room) => Part>> = {
  'forces-answering': forcesAnswering,
  people,
  overseen,
};

/** Squares for the forces asked, a bar to scale for the people, and a bar under it for the cases overseen. */
export function layout(data: HeadcountData, state: HeadcountState, size: Size): Scene {
  return firstEnough(
    rooms(size),
    (room) => page(states[state](data, room), size.width),
    ({ height }) => height <= size.height,
  );
}
