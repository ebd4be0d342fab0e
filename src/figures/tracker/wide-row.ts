import { label, words } from '../../scene/entries.ts';
import { beside, spaced, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import type { TrackerData } from './data.ts';
import { found, type Place } from './found.ts';
import { parted } from './parted.ts';
import type { Request } from './requests.ts';
import { track } from './track.ts';

/** Where things stand on a wide page, in CSS pixels. */
export interface Page {
  readonly asked: Place;
  readonly axis: Place;
  /** Where the margin rule stands. */
  readonly margin: number;
  readonly found: Place;
  /** Radius of a circle. */
  readonly r: number;
  /** Writes the dates under the track. */
  readonly dated: boolean;
}

/** What was asked, its track with the dates under it, and beyond the margin what was found. */
export function wideRow(data: TrackerData, request: Request, room: Room, page: Page): Part {
  const { labels } = data.words;
  const { axis, r } = page;
  const { name, asked } = request;
  const { brief, label: size } = room;
  const isEarly = asked === 0;
  const text = labels[brief ? (`asked-brief-${name}` as const) : (`asked-${name}` as const)];
  const dates = page.dated ? labels[`dates-${name}`] : '';
  const said = brief
    ? label(room, `found-brief-${name}`, labels[`found-brief-${name}`], {
        tone: 'label-strong',
        ...page.found,
      })
    : found(data, request, room, page.found);
  return beside([
    words({ key: `${name}-request`, tone: 'request', text, size: room.words, spacing: 1.22, ...page.asked }),
    spaced(
      [
        track(data, request, axis, r),
        label(room, `${name}-dates`, dates, {
          x: isEarly ? axis.x : axis.x + axis.width,
          width: parted(dates, size, axis.width),
          anchor: isEarly ? 'start' : 'end',
        }),
      ],
      3,
    ),
    said,
  ]);
}
