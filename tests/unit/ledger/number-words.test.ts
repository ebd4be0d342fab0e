import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalised, fractionWords, numberWords } from '../../../src/ledger/number-words.ts';

const values = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1000],
  ...Array.from({ length: 100 }, (_, number) => [numberWords(number) ?? '', number] as const),
]);

function valueOf(words: string): number {
  let total = 0;
  let group = 0;
  for (const word of words.split(' ').filter((part) => part !== 'and')) {
    const value = values.get(word) ?? NaN;
    if (word === 'hundred') group *= value;
    else if (word === 'thousand') {
      total += group * value;
      group = 0;
    } else group += value;
  }
  return total + group;
}

describe('numberWords', () => {
  it.each([
    [0, 'nought'],
    [2, 'two'],
    [13, 'thirteen'],
    [40, 'forty'],
    [54, 'fifty-four'],
    [100, 'one hundred'],
    [103, 'one hundred and three'],
    [169, 'one hundred and sixty-nine'],
    [999, 'nine hundred and ninety-nine'],
    [1000, 'one thousand'],
    [1005, 'one thousand and five'],
    [35_000, 'thirty-five thousand'],
    [202_415, 'two hundred and two thousand four hundred and fifteen'],
  ])('writes %i as %s', (number, words) => {
    expect(numberWords(number)).toBe(words);
  });

  it('gives different words to different numbers', () => {
    expect(new Set(Array.from({ length: 1000 }, (_, number) => numberWords(number))).size).toBe(1000);
  });

  it('can be read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (number) => {
        expect(valueOf(numberWords(number) ?? '')).toBe(number);
      }),
    );
  });

  it.each([-1, 0.5, 1_000_000, NaN, Infinity])('has no words for %d', (number) => {
    expect(numberWords(number)).toBeUndefined();
  });
});

describe('fractionWords', () => {
  it('uses the everyday names', () => {
    expect([
      fractionWords(2, 3),
      fractionWords(1, 4),
      fractionWords(3, 4),
      fractionWords(1, 2),
      fractionWords(1, 8),
    ]).toEqual(['two-thirds', 'a quarter', 'three-quarters', 'half', 'an eighth']);
  });

  it('has no words for what is no part of a whole, or has no name', () => {
    expect([fractionWords(3, 3), fractionWords(0, 3), fractionWords(1, 17), fractionWords(1, 1)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('capitalised', () => {
  it('raises the first letter only', () => {
    expect(capitalised('two-thirds of Forces')).toBe('Two-thirds of Forces');
  });
});
