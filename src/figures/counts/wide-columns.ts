import { label, words } from '../../scene/entries.ts';
import { beside, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import { yearHeads } from '../../scene/years.ts';
import { amount } from './amounts.ts';
import type { CountsData, CountsState } from './data.ts';
import { nameOf } from './name.ts';
import type { CountName } from './names.ts';
import { columns, labelOf, period, type Said } from './said.ts';
import { yearsAt, type Axis } from './time.ts';

/** Where things stand on a wide page, in CSS pixels. */
export interface Page {
  /** What stands between name and number: time, or columns of words. */
  readonly axis: Axis;
  /** Where the margin rule stands, before the numbers. */
  readonly margin: number;
}

/** Paper between columns. */
export const paper = 14;

/** Of the room for several columns, the first takes this much. */
const firstOver = { numbers: 1, periods: 1, units: 0.56, counters: 0.56, refused: 0.48 } as const;

interface Column extends Axis {
  readonly said: Said;
}

function columnsOf(state: CountsState, { brief }: Room, { x, width }: Axis): readonly Column[] {
  const all = columns(state, brief);
  if (all.length < 2) return all.map((said) => ({ said, x, width }));
  const first = width * firstOver[state];
  return all.map((said, index) =>
    index === 0 ? { said, x, width: first - paper } : { said, x: x + first, width: width - first },
  );
}

/** One count: its name, what the state says of it, and its number; each a part of its own. */
export function cells(
  data: CountsData,
  state: CountsState,
  name: CountName,
  room: Room,
  { axis }: Page,
): readonly Part[] {
  const { labels } = data.words;
  const right = axis.x - paper;
  const under = state === 'periods' ? [period] : [];
  return [
    nameOf(data, name, under, room, { name: right, lines: right }),
    ...columnsOf(state, room, axis).map(({ said, x, width }) => {
      const text = labels[labelOf(said, name)];
      return words({ key: `${name}-${said.kind}`, tone: said.tone, text, x, width, size: room.label });
    }),
    amount(data, name, room.width, room.number),
  ];
}

/** What heads each column; over time, the years. */
export function heads(data: CountsData, state: CountsState, room: Room, { axis, margin }: Page): Part {
  const { labels } = data.words;
  const note = { tone: 'note' } as const;
  return beside([
    ...columnsOf(state, room, axis).flatMap(({ said: { head }, x, width }) =>
      head === undefined ? [] : [label(room, head, labels[head], { ...note, x, width })],
    ),
    ...(state === 'periods' ? [yearHeads(room, yearsAt(data, axis), margin)] : []),
    label(room, 'head-amount', labels['head-amount'], { ...note, x: room.width, anchor: 'end' }),
  ]);
}
