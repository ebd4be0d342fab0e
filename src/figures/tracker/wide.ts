import { label, rule } from '../../scene/entries.ts';
import type { Mark } from '../../scene/mark.ts';
import { beside, space, spaced, stack, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import { line } from '../../scene/shapes.ts';
import { ground } from './ground.ts';
import type { Request, TrackerData, TrackerState } from './data.ts';
import { yearHeads } from './heads.ts';
import { legend } from './legend.ts';
import { refrain } from './refrain.ts';
import { apart, currentOf, toldBy, type Tightness } from './said.ts';
import { years } from './track.ts';
import { wideRow, type Page } from './wide-row.ts';

/** What was asked takes this much of the width, and time ends here. */
const askedOver = 0.265;
const timeOver = 0.64;

const marginGap = 5;
const paper = 16;

function pageOf({ width, gap }: Room, tightness: Tightness): Page {
  const asked = Math.round(width * askedOver);
  const end = Math.round(width * timeOver);
  const x = asked + paper;
  const margin = end + paper;
  const r = Math.min(6.5, 5.5 + gap * 0.06);
  return {
    indent: 10,
    asked,
    axis: { x, width: end - x },
    margin,
    found: margin + marginGap + paper,
    r,
    dated: tightness !== 'tightest',
  };
}

/** One row of the sheet, filled once it is told of; until then it is ruled and empty. */
function section(data: TrackerData, state: TrackerState, request: Request, room: Room, page: Page): Part {
  const { name } = request;
  const isApart = name === apart;
  const pad = 3 + room.gap * 0.3;
  const head = label(room, 'apart', isApart ? data.words.labels.apart : '', { tone: 'note', x: page.indent });
  const row = stack([space(pad), spaced([head, wideRow(data, request, room, page)], 4), space(pad)]);
  const { height } = row;
  const isFilled = toldBy(state).includes(name);
  return {
    height,
    at: (top): readonly Mark[] => [
      ...(name === currentOf[state] ? ground(room.width, top, height) : []),
      ...(name === 'request'
        ? []
        : [line(`${name}-rule`, isApart ? 'rule-strong' : 'rule', 0, top, room.width, top)]),
      ...(isFilled ? row.at(top) : years(data, name, page.axis, page.r, top, height)),
    ],
  };
}

/** A ledger of what was asked, over what each mark means; in the last state under the refrain. */
export function wide(data: TrackerData, state: TrackerState, room: Room, tightness: Tightness): Part {
  const { labels } = data.words;
  const { width, gap, number } = room;
  const page = pageOf(room, tightness);
  const { axis, margin, r, found } = page;
  const heads = beside([
    label(room, 'head-asked', labels['head-asked'], { tone: 'note', x: page.indent, width: page.asked }),
    yearHeads(data, room, axis, r, margin),
    label(room, 'head-found', labels['head-found'], { tone: 'note', x: found }),
  ]);
  const sheet = stack([
    heads,
    space(4),
    rule(room, 'rule-top'),
    ...data.requests.map((request) => section(data, state, request, room, page)),
    rule(room, 'rule-foot'),
  ]);
  const { height } = sheet;
  const margins = (top: number): readonly Mark[] =>
    [margin, margin + marginGap].map((x, index) =>
      line(`margin-${index + 1}`, 'margin', x, top, x, top + height),
    );
  const isTold = state === 'all' && tightness === 'roomy';
  const setting = { most: number * 0.6, least: room.label, r, right: width };
  const over = isTold ? [refrain(data, axis, setting)] : [];
  const meanings = room.notes ? [legend(data, width, room.label)] : [];
  return spaced([...over, beside([sheet, { height, at: margins }]), ...meanings], 2 + gap * 0.35);
}
