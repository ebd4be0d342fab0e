import { barRows } from '../../scene/bar-row.ts';
import { gridIn } from '../../scene/block.ts';
import { counted } from '../../scene/counted.ts';
import { aside, published, rule, words } from '../../scene/entries.ts';
import { firstEnough } from '../../scene/fit.ts';
import { beside, page, space, spaced, stack, type Part } from '../../scene/part.ts';
import { rooms, type Room } from '../../scene/room.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Size } from '../../scene/size.ts';
import { textWidth } from '../../scene/text.ts';
import type { AllegationsData, AllegationsState } from './data.ts';
import { deadlines } from './deadlines.ts';
import { diamonds } from './diamonds.ts';
import { shareBar } from './share-bar.ts';

/** Pitch of diamonds: as drawn with room to spare, and the least before words give way. */
const pitch = { most: 20.4, narrow: 14, least: 9.5, tightest: 5 } as const;

function pitchIn(room: Room): { readonly most: number; readonly least: number } {
  return {
    most: room.narrow ? pitch.narrow : pitch.most,
    least: room.brief ? pitch.tightest : pitch.least,
  };
}

function wideBlock({ words: { labels }, allegations }: AllegationsData, room: Room, height: number): Part {
  const { width, gap, label } = room;
  const blockWidth = Math.round(width * 0.64);
  const x = blockWidth + 32;
  const side = width - x;
  const value = labels['number-allegations'];
  const size = Math.min(room.number * 2, side / textWidth(value, 'number', 1));
  const line = { x, width: side } as const;
  const note = room.notes ? labels.recorded : '';
  const margin = spaced(
    [
      stack([
        words({ ...line, key: 'allegations-number', tone: 'number', text: value, size }),
        words({ ...line, key: 'allegations-words', tone: 'serif', text: labels.allegations, size: room.words }),
      ]),
      words({ ...line, key: 'one-is', tone: 'label', text: labels['one-is'], size: label }),
      words({ ...line, key: 'recorded', tone: 'label', text: note, size: label }),
    ],
    gap * 0.7,
  );
  const grid = gridIn(allegations, blockWidth, height - 2, pitchIn(room));
  return beside([stack([space(2), diamonds(allegations, grid, 0)]), margin]);
}

function narrowBlock({ words: { labels }, allegations }: AllegationsData, room: Room, height: number): Part {
  const { width, gap, label } = room;
  const head = counted({
    key: 'allegations',
    width,
    value: labels['number-allegations'],
    words: labels.allegations,
    size: room.number * 1.3,
    tone: 'serif',
    wordsSize: room.words,
  });
  const foot = words({
    key: 'one-is',
    tone: 'label',
    text: room.brief ? '' : labels['one-is'],
    x: 0,
    width,
    size: label,
  });
  const paper = 4 + gap * 0.5;
  const rest = head.height + foot.height + paper * 2;
  const grid = gridIn(allegations, width, height - rest, pitchIn(room));
  return spaced([head, diamonds(allegations, grid, 0), foot], paper);
}

function block(data: AllegationsData, room: Room, height: number): Part {
  return room.narrow ? narrowBlock(data, room, height) : wideBlock(data, room, height);
}

function referred(data: AllegationsData, room: Room, height: number): Part {
  const { labels } = data.words;
  const { width, gap, label } = room;
  const base = words({ key: 'base', tone: 'label-strong', text: labels.base, x: 0, width, size: label });
  const note = room.notes ? labels['rules-then'] : '';
  const below = spaced(
    [
      shareBar(data, room),
      aside({ key: 'rules-then', width, text: note, tone: 'label', size: label }),
    ],
    gap * 0.8,
  );
  const paper = 4 + gap * 0.3;
  const left = Math.min(height - base.height - below.height - gap - paper, room.narrow ? 96 : 120);
  const grid = gridIn(data.allegations, width, left, { most: 14, least: pitch.tightest });
  return stack([base, space(paper), diamonds(data.allegations, grid, 0, true), space(gap), below]);
}

function people(data: AllegationsData, room: Room): Part {
  const { labels } = data.words;
  const { width, gap, label, number } = room;
  const groups = ['officers', 'pcsos', 'staff'] as const;
  const rows = barRows(
    groups.map((group) => ({
      key: group,
      value: labels[`number-${group}`],
      words: labels[group],
      share: data[group] / data.people,
      tone: 'people-plain',
    })),
    room,
  );
  const total = published({
    key: 'people',
    width,
    label: room.brief ? labels['people-brief'] : labels.people,
    value: labels['number-people'],
    size: Math.max(number * 0.6, label * 1.4),
    labelSize: label,
  });
  const note = room.notes ? `${labels.accused} ${labels.sizes}` : labels.accused;
  const rest = [
    stack([total, space(gap * 0.3)]),
    aside({ key: 'accused', width, text: note, tone: 'label', size: label }),
  ];
  return room.narrow
    ? spaced([...rows, ...rest], gap * 0.8)
    : spaced(
        [
          ...rows.flatMap((row, index) => [rule(`rule-${index}`, index === 0 ? 'rule-strong' : 'rule', width), row]),
          ...rest,
        ],
        gap * 0.7,
      );
}

const states: Readonly<
  Record<AllegationsState, (data: AllegationsData, room: Room, height: number) => Part>
> = { block, referred, people, deadlines };

/** One open diamond for each allegation; a bar for the share referred; bars for people; lines to dates. */
export function layout(data: AllegationsData, state: AllegationsState, size: Size): Scene {
  return firstEnough(
    rooms(size),
    (room) => page(states[state](data, room, size.height), size.width),
    ({ height }) => height <= size.height,
  );
}
