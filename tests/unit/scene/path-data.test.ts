import { describe, expect, test } from 'vitest';
import { numbers, relative } from '../../../src/scene/path-data.ts';

describe('numbers', () => {
  test('writes no needless nought, space or decimal', () => {
    expect(numbers([0.5, -0.25, 3, -4.123, 0])).toBe('.5-.25 3-4.12 0');
  });
});

describe('relative', () => {
  test('gives the start apart from what follows', () => {
    expect(relative('M10 20L14 23')).toEqual({ x: 10, y: 20, rest: 'l4 3', endX: 14, endY: 23 });
  });

  test('says the same for absolute and relative commands', () => {
    expect(relative('M5 5H9V2L1 1Z').rest).toBe(relative('m5 5h4v-3l-8-1z').rest);
  });

  test('is at the start again after a closed outline', () => {
    expect(relative('M5 5h4v4z')).toMatchObject({ endX: 5, endY: 5 });
  });

  test('takes further pairs after a move as lines', () => {
    expect(relative('m0 0 4 0 0 4')).toMatchObject({ rest: 'l4 0l0 4', endX: 4, endY: 4 });
  });

  test('keeps the radii and flags of an arc', () => {
    expect(relative('M0 -9A9 9 0 0 0 0 9z').rest).toBe('a9 9 0 0 0 0 18z');
  });

  test('follows curves to their end', () => {
    expect(relative('M0 0C1 1 2 2 3 3S5 5 6 6Q7 7 8 8T9 9')).toMatchObject({ endX: 9, endY: 9 });
  });

  test('follows several outlines in one', () => {
    expect(relative('m0 4l4-4m-4 8l8-8')).toMatchObject({
      x: 0,
      y: 4,
      rest: 'l4-4m-4 8l8-8',
      endX: 8,
      endY: 0,
    });
  });

  test('refuses a command without its numbers', () => {
    expect(() => relative('M0 0L5')).toThrow('"L5"');
  });
});
