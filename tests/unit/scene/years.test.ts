import { describe, expect, it } from 'vitest';
import { yearHeads, yearLines } from '../../../src/scene/years.ts';

const years = Array.from({ length: 11 }, (_, index) => ({ year: 2009 + index, x: index * 30 }));
const written = (size: number, end: number): readonly string[] =>
  yearHeads({ width: end, label: size }, years, end)
    .at(0)
    .map(({ key }) => key);

describe('yearHeads', () => {
  it('writes every year where all have room, and fewer of larger words, evenly', () => {
    const wide = years.map(({ year, x }) => ({ year, x: x * 3 }));
    expect(yearHeads({ width: 1200, label: 14 }, wide, 1200).at(0)).toHaveLength(11);
    expect(written(14, 400)).toEqual([
      'year-2009',
      'year-2011',
      'year-2013',
      'year-2015',
      'year-2017',
      'year-2019',
    ]);
    expect(written(28, 400).length).toBeLessThan(6);
  });

  it('leaves out a year that would run beyond the end', () => {
    expect(written(14, 310)).not.toContain('year-2019');
  });
});

describe('yearLines', () => {
  it('stands an upright where each year begins', () => {
    const lines = yearLines('feint', years, 10, 20);
    expect(lines.map(({ x1 }) => x1)).toEqual(years.map(({ x }) => x));
    expect(new Set(lines.map(({ y1, y2 }) => `${y1} ${y2}`))).toEqual(new Set(['10 30']));
  });
});
