import { label, rule, words } from '../../scene/entries.ts';
import { beside, space, spaced, stack, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import { textWidth } from '../../scene/text.ts';
import type { Request, TrackerData, TrackerState } from './data.ts';
import { ground } from './ground.ts';
import { yearHeads } from './heads.ts';
import { refrain } from './refrain.ts';
import { parted } from './parted.ts';
import { apart, currentOf, found, foundBrief, toldBy, type Tightness } from './said.ts';
import { track } from './track.ts';

/** How much is said of a request: all, little, that it was asked and when, or that it was asked. */
type Much = 'whole' | 'brief' | 'track' | 'name';

const indent = 10;

function muchOf(state: TrackerState, request: Request, room: Room, tightness: Tightness): Much {
  const current = currentOf[state];
  const beside = request.name === apart && current === 'look-back';
  if (current === undefined || current === request.name || beside) return room.brief ? 'brief' : 'whole';
  return room.notes && tightness === 'roomy' ? 'track' : 'name';
}

function entry(data: TrackerData, request: Request, much: Much, room: Room, tightness: Tightness): Part {
  const { labels } = data.words;
  const { name } = request;
  const { width, gap } = room;
  const isQuiet = much === 'track' || much === 'name';
  const inside = { x: indent, width: width - indent * 2 } as const;
  const r = tightness === 'roomy' ? Math.min(7, 4 + gap * 0.2) * (isQuiet ? 0.85 : 1) : 3.6;
  const asked = words({
    key: `${name}-request`,
    tone: 'request',
    text: much === 'whole' ? labels[`asked-${name}`] : labels[`asked-brief-${name}`],
    size: isQuiet ? room.label : room.words,
    spacing: 1.2,
    ...inside,
  });
  const drawn = much === 'name' || tightness === 'tightest' ? [] : [track(data, request, inside, r)];
  if (isQuiet) return spaced([asked, ...drawn], 1);
  const isDone = name === apart;
  if (much === 'whole') {
    const dates = labels[`dates-${name}`];
    const when = label(room, `${name}-dates`, dates, {
      ...inside,
      width: parted(dates, room.label, inside.width),
    });
    const tone = isDone ? 'label-done' : 'label-strong';
    const said = found[name].map((key) => label(room, key, labels[key], { tone, ...inside }));
    return spaced([asked, ...drawn, spaced([when, ...said], 1 + gap * 0.1)], 1 + gap * 0.2);
  }
  const key = foundBrief[name];
  const tone = isDone ? 'label-done' : 'label';
  const needed = textWidth(labels[`asked-brief-${name}`], 'request', room.words) + room.words;
  // Short of room, what was found ends the line of what was asked, as in a ledger, and the Code goes first.
  const isLine = tightness !== 'roomy' && needed + textWidth(labels[key], tone, room.label) <= inside.width;
  if (isLine)
    return spaced(
      [
        beside([asked, label(room, key, labels[key], { ...inside, tone, x: width - indent, anchor: 'end' })]),
        ...drawn,
      ],
      1,
    );
  const said = tightness !== 'roomy' && name === 'request' ? '' : labels[key];
  return spaced([asked, ...drawn, label(room, key, said, { tone, ...inside })], 1 + gap * 0.2);
}

/** One request under another, each with its own track on the same time; those told of before step back. */
export function narrow(data: TrackerData, state: TrackerState, room: Room, tightness: Tightness): Part {
  const { labels } = data.words;
  const { width, gap, notes, words: size } = room;
  const axis = { x: indent, width: width - indent * 2 };
  const told = toldBy(state);
  const pad = (tightness === 'roomy' ? 1 : 0.5) + gap * 0.3;
  const sections = data.requests
    .filter(({ name }) => told.includes(name))
    .map((request, index): Part => {
      const { name } = request;
      const much = muchOf(state, request, room, tightness);
      const head = label(room, 'apart', name === apart && notes ? labels.apart : '', {
        tone: 'note',
        x: indent,
      });
      const inner = stack([
        space(pad),
        spaced([head, entry(data, request, much, room, tightness)], 1),
        space(pad),
      ]);
      const under =
        name === currentOf[state]
          ? [{ ...inner, at: (top: number) => ground(width, top, inner.height) }]
          : [];
      const tone = index === 0 || name === apart ? 'rule-strong' : 'rule';
      return stack([rule(room, `${name}-rule`, tone), beside([...under, inner])]);
    });
  const r = 5;
  const isTold = state === 'all' && tightness === 'roomy';
  const over = isTold ? [refrain(data, axis, { most: size * 1.4, least: room.label, r, right: width })] : [];
  const heads = tightness === 'tightest' ? [] : [yearHeads(data, room, axis, r, width)];
  return stack([spaced([...over, ...heads], 2), space(2), ...sections, rule(room, 'rule-foot')]);
}
