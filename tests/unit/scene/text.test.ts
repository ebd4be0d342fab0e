import { describe, expect, test } from 'vitest';
import { bareWidth, textWidth, wrap } from '../../../src/scene/text.ts';

describe('textWidth', () => {
  test('keeps a quarter in reserve over what the face needs', () => {
    expect(textWidth('415', 'number', 100)).toBeCloseTo(bareWidth('415', 'number', 100) * 1.25, 1);
  });

  test('grows with the size', () => {
    expect(textWidth('not known', 'label', 32)).toBeCloseTo(textWidth('not known', 'label', 16) * 2, 1);
  });

  test('takes an accented letter to be as wide as its base', () => {
    expect(textWidth('dŵr', 'label', 16)).toBe(textWidth('dwr', 'label', 16));
  });

  test('takes a non-breaking space or hyphen to be as wide as the breaking one', () => {
    expect(textWidth('up\u2011to\u2011date\u00a0now', 'label', 16)).toBe(
      textWidth('up-to-date now', 'label', 16),
    );
  });

  test('knows bold words to be wider', () => {
    expect(textWidth('Do not compare', 'label-strong', 16)).toBeGreaterThan(
      textWidth('Do not compare', 'label', 16),
    );
  });
});

describe('wrap', () => {
  const words = 'Complaints that followed a search in custody';

  test('breaks at spaces into lines that fit with their reserve', () => {
    const lines = wrap(words, 'label', 16, 160);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(textWidth(line, 'label', 16)).toBeLessThanOrEqual(160);
  });

  test('loses no word', () => {
    expect(wrap(words, 'label', 16, 160).join(' ')).toBe(words);
  });

  test('lets a word that is too long stand alone and whole', () => {
    expect(wrap('a misrepresentation b', 'label', 16, 20)).toEqual(['a', 'misrepresentation', 'b']);
  });

  test('never breaks at a non-breaking space', () => {
    expect(wrap('in April\u00a02017', 'label', 16, 60)).toEqual(['in', 'April\u00a02017']);
  });
});
