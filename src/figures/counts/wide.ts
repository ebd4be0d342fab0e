import { label, rule, words } from '../../scene/entries.ts';
import { beside, space, stack, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import { line } from '../../scene/shapes.ts';
import { amount, amountsWidth } from './amounts.ts';
import { countNames, type CountName, type CountsData, type CountsState } from './data.ts';
import { nameOf } from './name.ts';
import { columns, labelOf, period } from './said.ts';
import { band, breakWidth, monthAt, stretch, writtenYears, yearsAt, type Axis } from './time.ts';
import { totalRow } from './total-row.ts';

/** Names take this much of the width; of what is between name and number, the first column this much. */
const namesOver = 0.36;
const firstOver = { units: 0.56, counters: 0.56, refused: 0.48 } as const;

/** Paper in a row over the gaps of its page; rows of few words have more. */
const padOver = { numbers: 0.9, periods: 0.6, units: 0.6, counters: 0.6, refused: 0.4 } as const;

const marginGap = 5;
const paper = 14;

/** How far the band reaches to its words under the sheet. */
const bandFoot = 9;

interface Page {
  readonly left: number;
  /** Where the margin rule stands. */
  readonly margin: number;
}

/** A part about the middle of a height. */
function centred(part: Part, height: number): Part {
  return stack([space((height - part.height) / 2), part]);
}

function columnsAt(
  state: CountsState,
  brief: boolean,
  { left, margin }: Page,
): readonly { x: number; width: number }[] {
  const room = margin - paper - left;
  if (state === 'numbers' || state === 'periods' || columns(state, brief).length < 2)
    return [{ x: left, width: room }];
  const first = room * firstOver[state];
  return [
    { x: left, width: first - paper },
    { x: left + first, width: room - first },
  ];
}

function row(data: CountsData, state: CountsState, name: CountName, room: Room, page: Page): readonly Part[] {
  const { labels } = data.words;
  const places = columnsAt(state, room.brief, page);
  return [
    nameOf(data, name, state === 'periods' ? [period] : [], room, {
      name: page.left - paper,
      lines: page.left - paper,
    }),
    ...columns(state, room.brief).map((said, index) =>
      words({
        key: `${name}-${said.kind}`,
        tone: said.tone,
        text: labels[labelOf(said, name)],
        x: page.left,
        width: page.margin,
        size: room.label,
        ...places[index],
      }),
    ),
    amount(data, name, room.width, room.number),
  ];
}

function heads(data: CountsData, state: CountsState, room: Room, page: Page, axis: Axis): Part {
  const { labels } = data.words;
  const places = columnsAt(state, room.brief, page);
  const note = { tone: 'note' } as const;
  return beside([
    ...columns(state, room.brief).flatMap(({ head }, index) =>
      head === undefined ? [] : [label(room, head, labels[head], { ...note, ...places[index] })],
    ),
    ...(state === 'periods'
      ? writtenYears(data, axis, room.label, page.margin).map(({ year, x }) =>
          label(room, `year-${year}`, String(year), { ...note, x }),
        )
      : []),
    label(room, 'head-amount', labels['head-amount'], { ...note, x: room.width, anchor: 'end' }),
  ]);
}

/** A ledger of counts: name, what the state says of it, and beyond the margin its number. Only time has a scale. */
export function wide(data: CountsData, state: CountsState, room: Room): Part {
  const { labels } = data.words;
  const { width, gap, number } = room;
  const amounts = width - amountsWidth(data, number);
  const page = { left: Math.round(width * namesOver), margin: Math.round(amounts - paper - marginGap) };
  const axis = { x: page.left, width: page.margin - paper - page.left };
  const isTime = state === 'periods';
  const isRefused = state === 'refused';
  const rows = countNames.map((name) => row(data, state, name, room, page));
  const pad = 3 + gap * padOver[state];
  const height = Math.max(...rows.flat().map((part) => part.height)) + pad * 2;
  const bar = Math.min(room.bar * 0.32, height * 0.5);
  const bandEnd = monthAt(data, axis, data.break) + breakWidth / 2;
  const whole = countNames.length - data.broken.length;
  const body: Part = {
    height: height * rows.length,
    at(top) {
      const bottom = top + height * rows.length;
      return [
        ...(isTime
          ? yearsAt(data, axis).map(({ year, x }) => line(`feint-${year}`, 'feint', x, top, x, bottom))
          : []),
        ...rows.flatMap((parts, index) => {
          const y = top + height * index;
          return [
            ...(index === 0 ? [] : [line(`rule-${index}`, 'rule', 0, y, width, y)]),
            ...parts.flatMap((part) => centred(part, height).at(y)),
          ];
        }),
        ...(isTime
          ? band(data, axis, 'band', top + height * whole, height * data.broken.length + bandFoot)
          : []),
        ...(isTime
          ? countNames.flatMap((name, index) =>
              stretch(data, name, axis, top + height * (index + 0.5) - bar / 2, bar),
            )
          : []),
      ];
    },
  };
  const head = heads(data, state, room, page, axis);
  const foot = isRefused
    ? [space(pad + gap * 0.4), totalRow(data, room, { left: page.left, amounts })]
    : isTime
      ? [
          space(bandFoot + 2),
          label(room, 'break', labels.break, { x: bandEnd, width: bandEnd, anchor: 'end' }),
        ]
      : [];
  const sheet = stack([
    head,
    space(4 + gap * 0.2),
    rule(room, 'rule-top'),
    body,
    rule(room, 'rule-foot'),
    ...foot,
  ]);
  const ruled = (top: number): ReturnType<Part['at']> =>
    [page.margin, page.margin + marginGap].map((x, index) =>
      line(`margin-${index + 1}`, 'margin', x, top, x, top + sheet.height),
    );
  return beside([{ height: sheet.height, at: ruled }, sheet]);
}
