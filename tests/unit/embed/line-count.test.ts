import { describe, expect, it } from 'vitest';
import { lineCount } from '../../../src/embed/line-count.ts';
import { settings } from '../../../src/embed/setting.ts';
import { bareWidth } from '../../../src/scene/text.ts';

const setting = settings.source;
const width = (text: string): number => bareWidth(text, setting.tone, setting.size);

describe('lineCount', () => {
  it('keeps words on one line while they fit', () => {
    const text = 'Counted by the inspectorate';
    expect(lineCount(text, setting, width(text) + 0.5)).toBe(1);
    expect(lineCount(text, setting, width(text) - 0.5)).toBe(2);
  });

  it('never breaks a word, however long', () => {
    expect(lineCount('Inspectorate', setting, 10)).toBe(1);
    expect(lineCount('an Inspectorate', setting, 10)).toBe(2);
  });

  it('keeps words together that a hard space joins', () => {
    expect(lineCount('a\u00a0b', setting, 1)).toBe(1);
  });
});
