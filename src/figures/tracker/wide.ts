import { label, rule } from '../../scene/entries.ts';
import { margined, marginWidth } from '../../scene/margin.ts';
import type { Mark } from '../../scene/mark.ts';
import { beside, space, spaced, stack, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import { line } from '../../scene/shapes.ts';
import { yearHeads, yearLines } from '../../scene/years.ts';
import type { TrackerData } from './data.ts';
import type { TrackerState } from './labels.ts';
import { ground } from './ground.ts';
import { legend } from './legend.ts';
import { refrain } from './refrain.ts';
import type { Request } from './requests.ts';
import type { Tightness } from './tightness.ts';
import { yearsAt } from './track.ts';
import { wideRow, type Page } from './wide-row.ts';

/** What was asked takes this much of the width, and time ends here. */
const askedOver = 0.265;
const timeOver = 0.64;

const indent = 10;
const paper = 16;

function pageOf({ width }: Room, tightness: Tightness): Page {
  const x = Math.round(width * askedOver) + paper;
  const end = Math.round(width * timeOver);
  const found = end + paper * 2 + marginWidth;
  return {
    asked: { x: indent, width: x - paper - indent },
    axis: { x, width: end - x },
    margin: end + paper,
    found: { x: found, width: width - found },
    r: 5.6,
    dated: tightness !== 'tightest',
  };
}

/** One row of the sheet, filled once it is told of; until then it is ruled and empty. */
function section(data: TrackerData, state: TrackerState, request: Request, room: Room, page: Page): Part {
  const { name, about, told } = request;
  const isApart = about === null;
  const pad = 3 + room.gap * 0.3;
  const head = label(room, 'apart', isApart ? data.words.labels.apart : '', { tone: 'note', x: indent });
  const row = stack([space(pad), spaced([head, wideRow(data, request, room, page)], 4), space(pad)]);
  const { height } = row;
  return {
    height,
    at: (top): readonly Mark[] => [
      ...(about === state ? ground(room.width, top, height) : []),
      line(`${name}-rule`, isApart || request.asked === 0 ? 'rule-strong' : 'rule', 0, top, room.width, top),
      ...(told.includes(state)
        ? row.at(top)
        : yearLines(`${name}-feint`, yearsAt(data, page.axis, page.r), top, height)),
    ],
  };
}

/** A ledger of what was asked, over what each mark means; in the last state under the refrain. */
export function wide(data: TrackerData, state: TrackerState, room: Room, tightness: Tightness): Part {
  const { labels } = data.words;
  const { width, gap, number } = room;
  const page = pageOf(room, tightness);
  const { axis, margin, r } = page;
  const note = { tone: 'note' } as const;
  const heads = beside([
    label(room, 'head-asked', labels['head-asked'], { ...note, ...page.asked }),
    yearHeads(room, yearsAt(data, axis, r), margin),
    label(room, 'head-found', labels['head-found'], { ...note, ...page.found }),
  ]);
  const sheet = stack([
    heads,
    space(4),
    ...data.requests.map((request) => section(data, state, request, room, page)),
    rule(room, 'rule-foot'),
  ]);
  const isTold = state === 'all' && tightness === 'roomy';
  const setting = { most: number * 0.6, least: room.label, r, right: width };
  return spaced(
    [
      isTold ? refrain(data, axis, setting) : space(0),
      margined(margin, sheet),
      room.notes ? legend(data, width, room.label) : space(0),
    ],
    2 + gap * 0.35,
  );
}
