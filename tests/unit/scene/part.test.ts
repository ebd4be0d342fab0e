import { describe, expect, it } from 'vitest';
import { beside, level, page, space, spaced, stack, type Part } from '../../../src/scene/part.ts';
import { line } from '../../../src/scene/shapes.ts';

/** A part that shows where it was set down. */
function mark(key: string, height: number): Part {
  return { height, at: (top) => [line(key, 'rule', 0, top, 10, top)] };
}

function tops(part: Part, from = 0): Readonly<Record<string, number>> {
  return Object.fromEntries(
    part.at(from).map((one) => [one.key, one.shape === 'line' ? one.y1 : Number.NaN]),
  );
}

describe('parts', () => {
  it('stack one under another', () => {
    const stacked = stack([mark('a', 20), space(5), mark('b', 30)]);
    expect(stacked.height).toBe(55);
    expect(tops(stacked, 100)).toEqual({ a: 100, b: 125 });
  });

  it('stand beside one another from one height', () => {
    const both = beside([mark('a', 20), mark('b', 30)]);
    expect(both.height).toBe(30);
    expect(tops(both, 7)).toEqual({ a: 7, b: 7 });
  });

  it('take no gap where they have no height', () => {
    const parts = spaced([space(0), mark('a', 20), space(0), mark('b', 30), space(0)], 8);
    expect(parts.height).toBe(58);
    expect(tops(parts)).toEqual({ a: 0, b: 28 });
  });

  it('are level when the lower of words and marks comes down', () => {
    const [words, tall, flat] = [mark('words', 16), mark('marks', 34), mark('marks', 4)];
    expect(tops(level(words, 15, tall, 34))).toEqual({ words: 8, marks: 0 });
    expect(tops(level(words, 15, flat, 4))).toEqual({ words: 0, marks: 7 });
  });

  it('make a scene as tall as they are', () => {
    expect(page(mark('a', 20.123), 300)).toMatchObject({ width: 300, height: 20.12 });
  });
});
