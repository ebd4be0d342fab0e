import { describe, expect, test } from 'vitest';
import { firstEnough, largestPitch, largestThat } from '../../../src/scene/fit.ts';

describe('largestThat', () => {
  test('is the greatest number where all hold', () => {
    expect(largestThat(3, 20, () => true)).toBe(20);
  });

  test('comes close to the last number that holds, and holds itself', () => {
    const found = largestThat(3, 20, (value) => value <= 7.3);
    expect(found).toBeLessThanOrEqual(7.3);
    expect(found).toBeGreaterThan(7.2);
  });

  test('is the least number where none holds', () => {
    expect(largestThat(3, 20, () => false)).toBe(3);
  });
});

describe('firstEnough', () => {
  test('takes the first setting that is enough and tries no others', () => {
    const tried: number[] = [];
    const choose = (setting: number): number => {
      tried.push(setting);
      return setting;
    };
    expect(firstEnough([5, 4, 3], choose, (choice) => choice < 5)).toBe(4);
    expect(tried).toEqual([5, 4]);
  });

  test('takes the last where none is enough', () => {
    expect(
      firstEnough(
        [5, 4, 3],
        (setting) => setting,
        () => false,
      ),
    ).toBe(3);
  });
});

interface Ruled {
  readonly pitch: number;
  readonly columns: number;
}

describe('largestPitch', () => {
  const many = { least: 11, words: 'many' };
  const few = { least: 6, words: 'few' };
  const settings: readonly [typeof many, typeof few] = [many, few];

  test('keeps the words that leave marks large enough', () => {
    const choice = largestPitch(
      settings,
      () => [{ pitch: 20 }],
      ({ pitch }) => pitch <= 12,
    );
    expect(choice.setting.words).toBe('many');
    expect(choice.ruling.pitch).toBeCloseTo(12, 0);
  });

  test('lets words go before marks grow too small', () => {
    const choice = largestPitch(
      settings,
      () => [{ pitch: 20 }],
      ({ pitch }, { words }) => pitch <= (words === 'many' ? 8 : 10),
    );
    expect(choice.setting.words).toBe('few');
    expect(choice.ruling.pitch).toBeCloseTo(10, 0);
  });

  test('takes the ruling with the largest marks', () => {
    const rulings: readonly [Ruled, Ruled] = [
      { pitch: 9, columns: 20 },
      { pitch: 8, columns: 25 },
    ];
    const choice = largestPitch(
      settings,
      () => rulings,
      ({ pitch, columns }) => pitch * (columns === 20 ? 2 : 1) <= 12,
    );
    expect(choice.ruling).toEqual({ pitch: 8, columns: 25 });
  });

  test('draws at the least pitch of the last setting where nothing fits', () => {
    const choice = largestPitch(
      settings,
      () => [{ pitch: 20 }],
      () => false,
    );
    expect(choice).toEqual({ setting: few, ruling: { pitch: 6 } });
  });
});
