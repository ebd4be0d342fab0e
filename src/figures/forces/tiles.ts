import { hatch } from '../../scene/hatch.ts';
import type { Mark, RectMark } from '../../scene/mark.ts';
import { rect } from '../../scene/shapes.ts';
import type { ShapeTone } from '../../scene/tone.ts';
import { groups, type Group } from './data.ts';
import { numeral, numeralWidth } from './numeral.ts';

/** Half the outline of a tile, in CSS pixels. */
const halfStroke = 0.9;

/** A square of a group, where it stands. Lengths in CSS pixels. */
export interface Square {
  readonly key: string;
  readonly group: Group;
  /** Upper left corner, stroke included. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

function ground({ key, x, y, size }: Square, tone: ShapeTone): RectMark {
  return rect(key, tone, { x, y, width: size, height: size }, halfStroke);
}

function hatching({ key, ...square }: Square): Mark {
  const { x, y, width } = ground({ key, ...square }, 'force');
  const d = hatch(width, width, Math.max(3.4, square.size * 0.13));
  return { key: `${key}:hatch`, shape: 'path', tone: 'force-hatch', x, y, d };
}

/** As tall as the letters of the smallest words, or taller; few heights, so that outlines are often the same. */
function numeralHeight(size: number): number {
  return size < 24 ? 9 : size < 34 ? 12 : 16;
}

/** The paper that a hatched square leaves free about its numeral. */
function clearing({ key, x, y, size }: Square): RectMark {
  const free = Math.max(3, size * 0.12);
  const height = numeralHeight(size) + free;
  const width = numeralHeight(size) * numeralWidth + free;
  const left = x + (size - width) / 2;
  return rect(`${key}:clearing`, 'force-clearing', { x: left, y: y + (size - height) / 2, width, height });
}

function numeralOf({ key, group, x, y, size }: Square): Mark {
  const tone = group === 1 ? 'force-first-numeral' : 'force-numeral';
  const half = size / 2;
  return numeral(`${key}:numeral`, group, tone, x + half, y + half, numeralHeight(size));
}

/** Squares in the marks of their groups, like marks together: solid, hatched or open, each with the group's numeral. */
export function grouped(squares: readonly Square[]): readonly Mark[] {
  return groups.flatMap((group) => {
    const ofGroup = squares.filter((square) => square.group === group);
    return [
      ...ofGroup.map((square) => ground(square, group === 1 ? 'force-first' : 'force')),
      ...(group === 2 ? [...ofGroup.map(hatching), ...ofGroup.map(clearing)] : []),
      ...ofGroup.map(numeralOf),
    ];
  });
}

/** Squares that step back: a thin outline, and nothing said of their groups. */
export function quiet(squares: readonly Square[]): readonly Mark[] {
  return squares.map((square) => ground(square, 'force-other'));
}
