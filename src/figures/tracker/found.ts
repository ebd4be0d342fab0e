import { label } from '../../scene/entries.ts';
import { spaced, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import type { TrackerData } from './data.ts';
import type { Request } from './requests.ts';

/** Where words stand, in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly width: number;
}

/** What was found, each finding by itself; what was done in time in the tone of a response. */
export function found(
  { words: { labels } }: TrackerData,
  { about, found }: Request,
  room: Room,
  place: Place,
): Part {
  const tone = about === null ? 'label-done' : 'label-strong';
  return spaced(
    found.map((key) => label(room, key, labels[key], { tone, ...place })),
    room.gap * 0.12,
  );
}
