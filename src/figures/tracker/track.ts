import type { LineMark, Mark } from '../../scene/mark.ts';
import type { Part } from '../../scene/part.ts';
import { round } from '../../scene/round.ts';
import { line } from '../../scene/shapes.ts';
import { yearLines, type Year } from '../../scene/years.ts';
import type { TrackerData } from './data.ts';
import type { Finding, Request } from './requests.ts';

/** Where time stands, in CSS pixels. */
export interface Axis {
  readonly x: number;
  readonly width: number;
}

const strokeWidth = 4;
const clear = 2.6;

/** Height of a track over its line and under it, in radii of a circle. */
const over = 2.6;
const under = 1.2;

/** Where a month after the first request stands; the first and the last mark keep inside. */
export function monthAt({ refrain }: TrackerData, { x, width }: Axis, month: number, r: number): number {
  const inner = width - strokeWidth / 2 - r - 1;
  return x + strokeWidth / 2 + (inner * month) / refrain['found-again'];
}

/** Where each year begins. */
export function yearsAt(data: TrackerData, axis: Axis, r: number): readonly Year[] {
  return data.years.map(({ year, month }) => ({ year, x: monthAt(data, axis, month, r) }));
}

/** A found thing: solid when done in time, half when part done, open when found by another test. */
export function circle(key: string, kind: Finding['kind'], x: number, y: number, r: number): readonly Mark[] {
  const at = { x: round(x), y: round(y) };
  const radius = round(r);
  const tone = kind === 'done' ? 'found-done' : 'found';
  const ring: Mark = { key, shape: 'circle', tone, r: radius, ...at };
  const d = `M0 ${-radius}a${radius} ${radius} 0 0 0 0 ${round(radius * 2)}z`;
  return kind === 'part'
    ? [ring, { key: `${key}-half`, shape: 'path', tone: 'found-part', ...at, d }]
    : [ring];
}

/** A flag on its staff; the staff stands on (x, y). */
export function flag(key: string, x: number, y: number, staff: number, length: number): Mark {
  const [up, along, down] = [round(staff), round(length), round(staff * 0.28)];
  const d = `M0 2V${-up}l${along} ${down}l${-along} ${down}`;
  return { key, shape: 'path', tone: 'due', x: round(x), y: round(y), d };
}

/**
 * One request through time: an upright when it was asked, a thick line to the flag of its date, and what was found.
 * After the flag the line is dashed only to what was found unfinished by the same test, else thin; and dots where no
 * date is known, or no finding.
 */
export function track(data: TrackerData, request: Request, axis: Axis, r: number): Part {
  const { name, asked, due, findings } = request;
  const x = (month: number): number => monthAt(data, axis, month, r);
  const staff = r * (over - 0.1);
  const height = r * (over + under);
  const isBlank = asked !== undefined && findings.length === 0;
  return {
    height,
    at(top) {
      const y = top + r * over;
      const level = (part: string, tone: LineMark['tone'], from: number, to: number): Mark =>
        line(`${name}-${part}`, tone, from, y, to, y);
      const after = findings.map(({ month, kind }, index) => {
        const before = findings[index - 1]?.month ?? due ?? month;
        const isPast = kind === 'part';
        // A dash begins clear of the staff, so that even a few months of them are seen.
        const from = x(before) + (isPast ? clear : 0);
        return level(`after-${index + 1}`, isPast ? 'overdue' : 'between', from, x(month) - r);
      });
      return [
        ...yearLines(`${name}-feint`, yearsAt(data, axis, r), top, height),
        ...(isBlank ? [level('blank:leader', 'leader', x(due ?? asked) + 9, axis.x + axis.width - 1)] : []),
        ...(due === undefined ? [] : after),
        ...(asked === undefined
          ? []
          : [line(`${name}-asked`, 'asked', x(asked), y - staff * 0.75, x(asked), y + strokeWidth / 2)]),
        ...(asked === undefined || due === undefined ? [] : [level('time', 'asked', x(asked), x(due))]),
        ...(due === undefined ? [] : [flag(`${name}-due`, x(due), y, staff, r * 2)]),
        ...findings.flatMap(({ month, kind }, index) =>
          circle(`${name}-found-${index + 1}`, kind, x(month), y, r),
        ),
      ];
    },
  };
}
