import { published } from '../../scene/entries.ts';
import type { Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import type { ReceivedData } from './data.ts';

/** The published total of referrals under its rule. */
export function foot({ words: { labels } }: ReceivedData, room: Room): Part {
  const { notes, brief } = room;
  return published(room, {
    key: 'all',
    label: notes ? labels.all : labels[brief ? 'all-brief' : 'all-short'],
    value: labels['number-all'],
  });
}
