import { hatch } from '../../scene/hatch.ts';
import type { Mark, RectMark } from '../../scene/mark.ts';
import { paragraph } from '../../scene/paragraph.ts';
import type { Part } from '../../scene/part.ts';
import { rect } from '../../scene/shapes.ts';
import { textWidth } from '../../scene/text.ts';
import type { Fraction, Gap } from './data.ts';

/** One bar in equal parts. Lengths in CSS pixels. */
export interface Thirds {
  readonly gap: Gap;
  readonly fraction: Fraction;
  readonly x: number;
  readonly width: number;
  /** Least height; words of several lines make the bar taller. */
  readonly height: number;
  /** In each part that was found without, and in any other; '' leaves them empty. */
  readonly without: string;
  readonly rest: string;
  /** Font size of the words. */
  readonly size: number;
  /** The bar steps back. */
  readonly quiet: boolean;
}

const between = 4;
const halfStroke = 1;
const leading = 1.2;

/** Each gap has a hatch of its own, so that the two do not look like the same forces. */
const leans = { capacity: 'right', monitoring: 'left' } as const satisfies Record<Gap, unknown>;

/** Paper between words and the side of their part, and between words and the hatch about them. */
const inset = 4;
const plate = { across: 3, down: 5 } as const;

function partWidth({ width, fraction }: Pick<Thirds, 'width' | 'fraction'>): number {
  return (width - between * (fraction.parts - 1)) / fraction.parts;
}

/**
 * Whether words stand in every part of the bar.
 * @param inLines whether they may take several lines
 */
export function holdsWords(
  bar: Pick<Thirds, 'width' | 'fraction' | 'without' | 'rest' | 'size'>,
  inLines: boolean,
): boolean {
  const texts = [bar.without, bar.rest];
  const runs = inLines ? texts.flatMap((text) => text.split(' ')) : texts;
  const longest = Math.max(...runs.map((run) => textWidth(run, 'label-strong', bar.size)));
  return longest + inset * 2 <= partWidth(bar);
}

/** Words about the middle of a part, on a ground of their own where the part is hatched. */
function said(key: string, text: string, part: RectMark, size: number, hatched: boolean): readonly Mark[] {
  if (text === '') return [];
  const [middle, centre] = [part.x + part.width / 2, part.y + part.height / 2];
  const tone = hatched ? 'label-strong' : 'label';
  const width = part.width - inset;
  const block = { key: `${key}-words`, tone, text, x: middle, width, size, spacing: leading } as const;
  const { lines, leading: line } = paragraph({ ...block, y: 0 });
  const depth = lines.length * line;
  const words = paragraph({ ...block, y: centre - depth / 2 + line / 2 + size * 0.34, anchor: 'middle' });
  if (!hatched) return [words];
  const longest = Math.max(...lines.map((one) => textWidth(one, tone, size)));
  const across = Math.min(longest + plate.across * 2, part.width);
  return [
    rect(`${key}-plate`, 'fraction-ground', {
      x: middle - across / 2,
      y: centre - depth / 2 - plate.down,
      width: across,
      height: depth + plate.down * 2,
    }),
    words,
  ];
}

/** One published fraction: equal parts of one bar, those found without hatched. It is to no scale of forces. */
export function thirds(bar: Thirds): Part {
  const { gap, fraction, x, without, rest, size, quiet } = bar;
  const part = partWidth(bar);
  const linesOf = (text: string): number =>
    text === ''
      ? 0
      : paragraph({
          key: '',
          tone: 'label-strong',
          text,
          x: 0,
          y: 0,
          width: part - halfStroke * 2 - inset,
          size,
        }).lines.length;
  const lines = Math.max(linesOf(without), linesOf(rest));
  const height = Math.max(bar.height, lines === 0 ? 0 : lines * size * leading + plate.down * 2 + 8);
  const draw = (index: number, top: number): readonly Mark[] => {
    const key = `${gap}-part-${index + 1}`;
    const hatched = index < fraction.without;
    const tone = quiet ? 'fraction-quiet' : hatched ? 'fraction' : 'fraction-rest';
    const box = { x: x + index * (part + between), y: top, width: part, height };
    const ground = rect(key, tone, box, halfStroke);
    const lined: Mark = {
      key: `${key}-hatch`,
      shape: 'path',
      tone: quiet ? 'fraction-quiet-hatch' : 'fraction-hatch',
      x: ground.x,
      y: ground.y,
      d: hatch(ground.width, ground.height, quiet ? 5 : 8, leans[gap]),
    };
    return [
      ground,
      ...(hatched ? [lined] : []),
      ...said(key, hatched ? without : rest, ground, size, hatched),
    ];
  };
  return {
    height,
    at: (top) => Array.from({ length: fraction.parts }, (_, index) => draw(index, top)).flat(),
  };
}
