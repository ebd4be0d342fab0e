import { describe, expect, it } from 'vitest';
import { lineCount } from '../../../src/embed/line-count.ts';
import { settings } from '../../../src/embed/setting.ts';

const setting = { ...settings.source, size: 20 };
/** Every character is half an em wide: ten pixels here. */
const lines = (text: string, room: number): number =>
  lineCount(text, setting, room, (words) => words.length / 2);

describe('lineCount', () => {
  it('keeps words on one line while they fit', () => {
    expect(lines('Counted by nobody', 170)).toBe(1);
    expect(lines('Counted by nobody', 169)).toBe(2);
    expect(lines('Counted by nobody', 100)).toBe(2);
    expect(lines('Counted by nobody', 89)).toBe(3);
  });

  it('never breaks a word, however long', () => {
    expect(lines('Inspectorate', 10)).toBe(1);
    expect(lines('an Inspectorate', 10)).toBe(2);
  });

  it('keeps words together that a hard space joins', () => {
    expect(lines('a\u00a0b', 10)).toBe(1);
  });
});
