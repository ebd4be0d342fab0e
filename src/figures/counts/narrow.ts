import { longestWord } from '../../scene/counted.ts';
import { label, rule } from '../../scene/entries.ts';
import { beside, space, spaced, stack, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import { yearHeads, yearLines } from '../../scene/years.ts';
import type { TextTone } from '../../scene/tone.ts';
import { amount, amountsWidth } from './amounts.ts';
import type { CountsData, CountsState } from './data.ts';
import { countNames, type CountName } from './names.ts';
import { nameLeft, nameOf } from './name.ts';
import { labelOf, lines, type Amount } from './said.ts';
import { band, stretch, yearsAt, type Axis } from './time.ts';
import { totalRow } from './total-row.ts';

/** Amounts over the display numbers of other figures: here the words beside them say as much. */
const amountOver = { numbers: 0.9, others: 0.75 } as const;

/** The stretch of time of one count across the page, with a short upright for each year. */
function time(data: CountsData, name: CountName, axis: Axis, room: Room): Part {
  const bar = Math.max(7, room.bar * 0.28);
  const over = 2 + room.gap * 0.1;
  return {
    height: bar + over * 2,
    at: (top) => [
      ...yearLines(`${name}-feint`, yearsAt(data, axis), top, bar + over * 2),
      ...(data.broken.includes(name) ? band(data, axis, `${name}-band`, top, bar + over * 2) : []),
      ...stretch(data, name, axis, top + over, bar),
    ],
  };
}

/** One count: the amount stands beside the name, or over it where a word would run into it. */
function row(
  data: CountsData,
  state: CountsState,
  name: CountName,
  room: Room,
  { much, amounts, size }: { readonly much: Amount; readonly amounts: number; readonly size: number },
): Part {
  const { width } = room;
  const { labels } = data.words;
  const said = lines(state, much);
  const number = amount(data, name, width, size);
  const word = (text: string, tone: TextTone, at: number): number => longestWord([text], tone, at);
  const longest = Math.max(
    word(labels[`name-${name}`], 'serif', room.words),
    ...said.map((one) => word(labels[labelOf(one, name)], one.tone, room.label)),
  );
  const beyond = amounts - 6;
  if (nameLeft(room) + longest > beyond)
    return stack([number, nameOf(data, name, said, room, { name: width, lines: width })]);
  const isLow = number.height <= room.words * 1.1;
  return beside([nameOf(data, name, said, room, { name: beyond, lines: isLow ? width : beyond }), number]);
}

/** A ledger of counts, one under another: name, lines about it, its number, and where time is drawn, time beneath. */
export function narrow(data: CountsData, state: CountsState, room: Room, least: boolean): Part {
  const { labels } = data.words;
  const { width, gap, brief } = room;
  const over = state === 'numbers' ? amountOver.numbers : amountOver.others;
  const size = Math.max(room.number * over, room.words * 1.3);
  const amounts = width - amountsWidth(data, size);
  const axis = { x: 0, width };
  const isTime = state === 'periods';
  const much = least ? 'least' : brief ? 'brief' : 'whole';
  const rows = countNames.map((name) => {
    const count = row(data, state, name, room, { much, amounts, size });
    return isTime ? spaced([count, time(data, name, axis, room)], 1 + gap * 0.15) : count;
  });
  const counters = state === 'counters' && !brief ? labels['head-counters'] : '';
  const head = isTime
    ? yearHeads(room, yearsAt(data, axis), width)
    : label(room, 'head-counters', counters, { tone: 'note' });
  const total = state === 'refused' ? [totalRow(data, room, { left: 0, amounts })] : [];
  const note = isTime ? [label(room, 'break', labels[brief ? 'break-brief' : 'break-narrow'])] : [];
  return stack([
    head,
    space(head.height === 0 ? 0 : 2),
    spaced(
      [
        rule(room, 'rule-top'),
        ...rows.flatMap((part, index) =>
          index === 0 ? [part] : [rule(room, `rule-${index}`, 'rule'), part],
        ),
        rule(room, 'rule-foot'),
        ...total,
        ...note,
      ],
      1 + gap * 0.35,
    ),
  ]);
}
