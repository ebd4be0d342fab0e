import { label, words } from '../../scene/entries.ts';
import { beside, spaced, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import type { Request, TrackerData } from './data.ts';
import { apart, found, foundBrief } from './said.ts';
import { parted } from './parted.ts';
import { track, type Axis } from './track.ts';

/** Where things stand on a wide page, in CSS pixels. */
export interface Page {
  /** Left edge of what was asked, and where it ends. */
  readonly indent: number;
  readonly asked: number;
  readonly axis: Axis;
  /** Where the margin rule stands, and what was found beyond it. */
  readonly margin: number;
  readonly found: number;
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
  const isEarly = asked === 0;
  const dates = page.dated ? labels[`dates-${name}`] : '';
  const said = room.brief ? [foundBrief[name]] : found[name];
  return beside([
    words({
      key: `${name}-request`,
      tone: 'request',
      text: room.brief ? labels[`asked-brief-${name}`] : labels[`asked-${name}`],
      x: page.indent,
      width: page.asked - page.indent,
      size: room.words,
      spacing: 1.22,
    }),
    spaced(
      [
        track(data, request, axis, r),
        words({
          key: `${name}-dates`,
          tone: 'label',
          text: dates,
          x: isEarly ? axis.x : axis.x + axis.width,
          width: parted(dates, room.label, axis.width),
          size: room.label,
          anchor: isEarly ? 'start' : 'end',
          spacing: 1.2,
        }),
      ],
      3,
    ),
    spaced(
      said.map((key) =>
        label(room, key, labels[key], {
          tone: name === apart ? 'label-done' : 'label-strong',
          x: page.found,
        }),
      ),
      3,
    ),
  ]);
}
