import type { Mark } from './mark.ts';
import { round } from './round.ts';
import type { Scene } from './scene.ts';

/** Marks with a height of their own that can be set down at any distance from the top. Lengths in CSS pixels. */
export interface Part {
  readonly height: number;
  readonly at: (top: number) => readonly Mark[];
}

/** From the top of a line of words to its baseline, in font sizes. */
export const ascent = 0.85;

/** From the baseline to the foot of a line of words, in font sizes. */
export const descent = 0.25;

/** Empty paper. */
export function space(height: number): Part {
  return { height, at: () => [] };
}

/** Parts one under another. */
export function stack(parts: readonly Part[]): Part {
  return {
    height: parts.reduce((sum, { height }) => sum + height, 0),
    at(top) {
      let y = top;
      return parts.flatMap((part) => {
        const marks = part.at(y);
        y += part.height;
        return marks;
      });
    },
  };
}

/** Parts that begin at one height, set side by side by their own x. */
export function beside(parts: readonly Part[]): Part {
  return {
    height: Math.max(0, ...parts.map(({ height }) => height)),
    at: (top) => parts.flatMap((part) => part.at(top)),
  };
}

/** Parts one under another with the same paper between them; parts of no height take no gap. */
export function spaced(parts: readonly Part[], gap: number): Part {
  const present = parts.filter(({ height }) => height > 0);
  return stack(present.flatMap((part, index) => (index === 0 ? [part] : [space(gap), part])));
}

/** Where the middle of a line of words is, from its top, in font sizes. */
const wordsMiddle = 0.6;

/** Words beside marks `height` pixels tall, each about the middle of the other's first line. */
export function level(text: Part, size: number, marks: Part, height: number): Part {
  const lower = height / 2 - size * wordsMiddle;
  return beside([stack([space(Math.max(0, lower)), text]), stack([space(Math.max(0, -lower)), marks])]);
}

/** A scene of one part from the top. */
export function page({ height, at }: Part, width: number): Scene {
  return { width, height: round(height), marks: at(0) };
}
