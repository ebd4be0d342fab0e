import { hatch } from '../../scene/hatch.ts';
import type { CircleMark, Mark, RectMark } from '../../scene/mark.ts';
import { round } from '../../scene/round.ts';
import type { ShapeTone } from '../../scene/tone.ts';
import type { Grade } from './data.ts';

/** Side of a square over the distance between neighbours. */
export const side = 0.91;

/** Greatest distance between neighbours, in CSS pixels. */
export const widestPitch = 37.4;

const halfStroke = 0.9;

/** One force's square: its number among all says nothing of which force it is. Lengths in CSS pixels. */
export interface Square {
  readonly force: number;
  /** Upper left corner, stroke included. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

function ground({ force, x, y, size }: Square, tone: ShapeTone): RectMark {
  const inner = round(size - halfStroke * 2);
  return {
    key: `force-${force}`,
    shape: 'rect',
    tone,
    x: round(x + halfStroke),
    y: round(y + halfStroke),
    width: inner,
    height: inner,
  };
}

function disc(
  { force, x, y, size }: Square,
  part: string,
  tone: ShapeTone,
  r: number,
  aside = 0,
): CircleMark {
  return {
    key: `force-${force}:${part}`,
    shape: 'circle',
    tone,
    x: round(x + size / 2 + aside),
    y: round(y + size / 2),
    r: round(r),
  };
}

function glyphRadius({ size }: Square): number {
  return size * 0.24;
}

function started(squares: readonly Square[]): readonly Mark[] {
  const inner = (size: number): number => round(size - halfStroke * 2);
  return [
    ...squares.map((square) => ground(square, 'force-started')),
    ...squares.map((square): Mark => ({
      key: `force-${square.force}:hatch`,
      shape: 'path',
      tone: 'force-started-hatch',
      x: round(square.x + halfStroke),
      y: round(square.y + halfStroke),
      d: hatch(inner(square.size), inner(square.size), 5.5),
    })),
    ...squares.map((square) =>
      disc(square, 'space', 'force-started-glyph-ground', glyphRadius(square) + square.size * 0.08),
    ),
    ...squares.map((square) => disc(square, 'ring', 'force-started-glyph-ring', glyphRadius(square))),
    ...squares.map((square): Mark => {
      const r = round(glyphRadius(square));
      return {
        key: `force-${square.force}:glyph`,
        shape: 'path',
        tone: 'force-started-glyph',
        x: round(square.x + square.size / 2),
        y: round(square.y + square.size / 2 - r),
        d: `m0 0a${r} ${r} 0 0 0 0 ${round(r * 2)}z`,
      };
    }),
  ];
}

/** Squares with nothing said of their plans. */
export function plain(squares: readonly Square[]): readonly Mark[] {
  return squares.map((square) => ground(square, 'force'));
}

/** Squares with the glyph of one grade: solid, half on a hatched ground, empty, or dotted and off the scale. */
export function graded(grade: Grade, squares: readonly Square[]): readonly Mark[] {
  switch (grade) {
    case 'complete':
      return [
        ...squares.map((square) => ground(square, 'force-complete')),
        ...squares.map((square) => disc(square, 'glyph', 'force-complete-glyph', glyphRadius(square))),
      ];
    case 'started':
      return started(squares);
    case 'not-started':
      return [
        ...squares.map((square) => ground(square, 'force-not-started')),
        ...squares.map((square) => disc(square, 'glyph', 'force-not-started-glyph', glyphRadius(square))),
      ];
    case 'insufficient':
      return [
        ...squares.map((square) => ground(square, 'force-blank')),
        ...squares.flatMap((square) =>
          [-1, 0, 1].map((place) =>
            disc(
              square,
              `dot-${place + 2}`,
              'force-blank-glyph',
              Math.max(1.1, square.size * 0.05),
              place * glyphRadius(square) * 0.85,
            ),
          ),
        ),
      ];
  }
}
