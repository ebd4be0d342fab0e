import { describe, expect, it } from 'vitest';
import { counted, longestWord, numberSizeIn } from '../../../src/scene/counted.ts';
import type { TextMark } from '../../../src/scene/mark.ts';
import type { Part } from '../../../src/scene/part.ts';
import { rooms } from '../../../src/scene/room.ts';
import { textWidth } from '../../../src/scene/text.ts';

const [room] = rooms({ width: 600, height: Infinity, textScale: 1 });
const entry = { key: 'people', value: '169', words: 'people under investigation' };

function texts(part: Part): readonly [TextMark, TextMark] {
  const [number, words] = part.at(0);
  if (number?.shape !== 'text' || words?.shape !== 'text') throw new TypeError('both are words');
  return [number, words];
}

describe('counted', () => {
  it('sets one line of words beside the number, on its baseline', () => {
    const [number, words] = texts(counted(room, entry));
    expect(words.x).toBeGreaterThan(textWidth('169', 'number', room.number));
    expect(words.y).toBe(number.y);
  });

  it('sets the words under the number where a word would not fit beside it', () => {
    const [number, words] = texts(counted(room, { ...entry, width: 150 }));
    expect(words.x).toBe(number.x);
    expect(words.y - words.size).toBeGreaterThan(number.y);
  });

  it('sets the words under the number when told to', () => {
    const [number, words] = texts(counted(room, { ...entry, under: true }));
    expect(words.x).toBe(number.x);
  });

  it('ends numbers of one column at one place, with the words of all beside it', () => {
    const [first, second] = ['169', '5'].map((value) =>
      texts(counted(room, { ...entry, value, column: 120 })),
    );
    expect(first?.[0]).toMatchObject({ x: 120, anchor: 'end' });
    expect(second?.[0]).toMatchObject({ x: 120, anchor: 'end' });
    expect(first?.[1].x).toBe(second?.[1].x);
  });

  it('is as tall as its words where they are taller than the number', () => {
    const long = 'officers and staff under criminal or disciplinary investigation for sex-related offences';
    const part = counted(room, { ...entry, words: long, width: 320 });
    const [, words] = texts(part);
    expect(part.height).toBeGreaterThan(words.y + (words.lines.length - 1) * words.leading);
  });
});

describe('longestWord', () => {
  it('is the width of the widest word of all texts', () => {
    expect(longestWord(['a bc', 'def g'], 'serif', 20)).toBe(textWidth('def', 'serif', 20));
  });
});

describe('numberSizeIn', () => {
  it('is the size at which the number takes the width', () => {
    expect(textWidth('436', 'number', numberSizeIn(200, '436'))).toBeCloseTo(200, 0);
  });
});
