import { label, rule, words } from '../../scene/entries.ts';
import { beside, space, spaced, stack, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import { textWidth } from '../../scene/text.ts';
import { yearHeads } from '../../scene/years.ts';
import type { TrackerData } from './data.ts';
import type { TrackerState } from './labels.ts';
import { found, type Place } from './found.ts';
import { ground } from './ground.ts';
import { parted } from './parted.ts';
import { refrain } from './refrain.ts';
import type { Request } from './requests.ts';
import type { Tightness } from './tightness.ts';
import { track, yearsAt } from './track.ts';

const indent = 10;

/** One request that is spoken of: what was asked, its track, and what was found. */
function spoken(data: TrackerData, request: Request, room: Room, place: Place, tightness: Tightness): Part {
  const { labels } = data.words;
  const { name, about } = request;
  const { gap, brief, label: size, words: large } = room;
  const isRoomy = tightness === 'roomy';
  const asked = (text: string): Part =>
    words({ key: `${name}-request`, tone: 'request', text, size: large, spacing: 1.2, ...place });
  const drawn =
    tightness === 'tightest'
      ? space(0)
      : track(data, request, place, isRoomy ? Math.min(7, 4 + gap * 0.2) : 3.6);
  const paper = 1 + gap * 0.2;
  if (!brief) {
    const dates = labels[`dates-${name}`];
    const width = parted(dates, size, place.width);
    const when = label(room, `${name}-dates`, dates, { ...place, width });
    const said = spaced([when, found(data, request, room, place)], 1);
    return spaced([asked(labels[`asked-${name}`]), drawn, said], paper);
  }
  const key = `found-brief-${name}` as const;
  const tone = about === null ? 'label-done' : 'label';
  const text = labels[key];
  const first = labels[`asked-brief-${name}`];
  const needed = textWidth(first, 'request', large) + large + textWidth(text, tone, size);
  // Short of room, what was found ends the line of what was asked, as in a ledger, and the Code goes first.
  if (!isRoomy && needed <= place.width) {
    const end = label(room, key, text, { ...place, tone, x: place.x + place.width, anchor: 'end' });
    return spaced([beside([asked(first), end]), drawn], 1);
  }
  const said = label(room, key, isRoomy || request.asked !== 0 ? text : '', { tone, ...place });
  return spaced([asked(first), drawn, said], paper);
}

/** One request told of before: its name, and its track where there is room. */
function told(data: TrackerData, request: Request, room: Room, place: Place, tracked: boolean): Part {
  const { name } = request;
  const text = data.words.labels[`asked-brief-${name}`];
  const named = label(room, `${name}-request`, text, { tone: 'request', ...place });
  return tracked ? spaced([named, track(data, request, place, 3.4 + room.gap * 0.17)], 1) : named;
}

/** One request under another, each with its own track on the same time; those told of before step back. */
export function narrow(data: TrackerData, state: TrackerState, room: Room, tightness: Tightness): Part {
  const { labels } = data.words;
  const { width, gap, notes, words: size } = room;
  const place = { x: indent, width: width - indent * 2 };
  const isRoomy = tightness === 'roomy';
  const pad = space((isRoomy ? 1 : 0.5) + gap * 0.3);
  const section = (request: Request): Part => {
    const { name, about } = request;
    const isApart = about === null;
    const isSpoken = state === 'all' || about === state || (isApart && state === 'look-back-2016');
    const entry = isSpoken
      ? spoken(data, request, room, place, tightness)
      : told(data, request, room, place, notes && isRoomy);
    const head = label(room, 'apart', isApart && notes ? labels.apart : '', { tone: 'note', x: indent });
    const inner = stack([pad, spaced([head, entry], 1), pad]);
    const { height } = inner;
    const under: Part = { height, at: (top) => (about === state ? ground(width, top, height) : []) };
    const above = rule(room, `${name}-rule`, isApart || request.asked === 0 ? 'rule-strong' : 'rule');
    return stack([above, beside([under, inner])]);
  };
  const r = 5;
  const setting = { most: size * 1.4, least: room.label, r, right: width };
  return stack([
    state === 'all' && isRoomy ? refrain(data, place, setting) : space(0),
    tightness === 'tightest' ? space(0) : yearHeads(room, yearsAt(data, place, r), width),
    space(2),
    ...data.requests.filter((request) => request.told.includes(state)).map(section),
    rule(room, 'rule-foot'),
  ]);
}
