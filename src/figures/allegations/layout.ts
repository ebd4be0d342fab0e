import { barRows } from '../../scene/bar-row.ts';
import { gridIn } from '../../scene/block.ts';
import { aside, label, published } from '../../scene/entries.ts';
import { space, spaced, stack, type Part } from '../../scene/part.ts';
import { fitted, type Room } from '../../scene/room.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Size } from '../../scene/size.ts';
import { block } from './block.ts';
import type { AllegationsData, AllegationsState } from './data.ts';
import { deadlines } from './deadlines.ts';
import { diamonds } from './diamonds.ts';
import { shareBar } from './share-bar.ts';

function referred(data: AllegationsData, room: Room, height: number): Part {
  const { labels } = data.words;
  const { narrow, width, gap } = room;
  const base = label(room, 'base', labels.base, { tone: 'label-strong' });
  const share = spaced(
    [shareBar(data, room), aside(room, 'rules-then', room.notes ? labels['rules-then'] : '')],
    gap * 0.8,
  );
  const paper = 4 + gap * 0.3;
  const left = Math.min(height - base.height - share.height - gap - paper, narrow ? 96 : 120);
  const grid = gridIn(data.allegations, width, left, { most: 14, least: 5 });
  return stack([base, space(paper), diamonds(data.allegations, grid, true), space(gap), share]);
}

function people(data: AllegationsData, room: Room): Part {
  const { labels } = data.words;
  const groups = ['officers', 'pcsos', 'staff'] as const;
  const rows = groups.map((key) => ({
    key,
    value: labels[`number-${key}`],
    words: labels[key],
    share: data[key] / data.people,
  }));
  const sizes = room.notes ? ` ${labels.sizes}` : '';
  return spaced(
    [
      barRows(room, 'people-plain', rows),
      published(room, {
        key: 'people',
        label: room.brief ? labels['people-brief'] : labels.people,
        value: labels['number-people'],
      }),
      aside(room, 'accused', `${labels.accused}${sizes}`),
    ],
    room.gap * 0.8,
  );
}

const states: Readonly<
  Record<AllegationsState, (data: AllegationsData, room: Room, height: number) => Part>
> = { block, referred, people, deadlines };

/** One open diamond for each allegation; a bar for the share referred; bars for people; lines to dates. */
export function layout(data: AllegationsData, state: AllegationsState, size: Size): Scene {
  return fitted(size, (room) => states[state](data, room, size.height));
}
