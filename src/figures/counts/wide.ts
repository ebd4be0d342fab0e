import { label, rule } from '../../scene/entries.ts';
import { margined, marginWidth } from '../../scene/margin.ts';
import type { Mark } from '../../scene/mark.ts';
import { beside, space, stack, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import { line } from '../../scene/shapes.ts';
import { yearLines } from '../../scene/years.ts';
import { amountsWidth } from './amounts.ts';
import type { CountsData, CountsState } from './data.ts';
import { countNames } from './names.ts';
import { band, breakWidth, monthAt, stretch, yearsAt } from './time.ts';
import { totalRow } from './total-row.ts';
import { cells, heads, paper, type Page } from './wide-columns.ts';

/** Names take this much of the width. */
const namesOver = 0.36;

/** Paper in a row over the gaps of its page; rows of few words have more. */
const padOver = { numbers: 0.9, periods: 0.6, units: 0.6, counters: 0.6, refused: 0.4 } as const;

/** A part about the middle of a height. */
function centred(part: Part, height: number): Part {
  return stack([space((height - part.height) / 2), part]);
}

/** Time behind the rows: an upright for each year, a bar for each count, and the band through those that it parts. */
function time(data: CountsData, room: Room, { axis }: Page, rowHeight: number): Part {
  const height = rowHeight * countNames.length;
  const bar = Math.min(room.bar * 0.32, rowHeight * 0.5);
  const whole = rowHeight * (countNames.length - data.broken.length);
  return {
    height,
    at: (top) => [
      ...yearLines('feint', yearsAt(data, axis), top, height),
      ...band(data, axis, 'band', top + whole, height - whole),
      ...countNames.flatMap((name, index) =>
        stretch(data, name, axis, top + rowHeight * (index + 0.5) - bar / 2, bar),
      ),
    ],
  };
}

/** Rows of one height, so that the counts look no more alike and no less than they are. */
function body(data: CountsData, state: CountsState, room: Room, page: Page, pad: number): Part {
  const rows = countNames.map((name) => cells(data, state, name, room, page));
  const rowHeight = Math.max(...rows.flat().map(({ height }) => height)) + pad * 2;
  const ruled: Part = {
    height: rowHeight * rows.length,
    at: (top): readonly Mark[] =>
      rows.flatMap((parts, index) => {
        const y = top + rowHeight * index;
        return [
          ...(index === 0 ? [] : [line(`rule-${index}`, 'rule', 0, y, room.width, y)]),
          ...parts.flatMap((part) => centred(part, rowHeight).at(y)),
        ];
      }),
  };
  return beside(state === 'periods' ? [ruled, time(data, room, page, rowHeight)] : [ruled]);
}

/** A ledger of counts: name, what the state says of it, and beyond the margin its number. Only time has a scale. */
export function wide(data: CountsData, state: CountsState, room: Room): Part {
  const { width, gap, number } = room;
  const amounts = width - amountsWidth(data, number);
  const margin = Math.round(amounts - paper - marginWidth);
  const left = Math.round(width * namesOver);
  const page = { axis: { x: left, width: margin - paper - left }, margin };
  const pad = 3 + gap * padOver[state];
  const total = state === 'refused' ? [space(pad + gap * 0.4), totalRow(data, room, { left, amounts })] : [];
  const end = monthAt(data, page.axis, data.break) + breakWidth / 2;
  const breakWords = state === 'periods' ? data.words.labels.break : '';
  const sheet = stack([
    heads(data, state, room, page),
    space(4 + gap * 0.2),
    rule(room, 'rule-top'),
    body(data, state, room, page, pad),
    rule(room, 'rule-foot'),
    ...total,
    space(breakWords === '' ? 0 : 5),
    label(room, 'break', breakWords, { x: end, width: end, anchor: 'end' }),
  ]);
  return margined(margin, sheet);
}
