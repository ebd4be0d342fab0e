import { describe, expect, it } from 'vitest';
import { monthScale, monthsFromStart } from '../../../src/components/month-scale.ts';
import { readingPlace } from '../../../src/components/reading-place.ts';

const sections = [
  { top: -500, bottom: 100 },
  { top: 100, bottom: 900 },
];

describe('readingPlace', () => {
  it('is before the first section while the reading line is above it', () => {
    expect(readingPlace(sections, -600)).toEqual({ index: -1, progress: 0 });
  });

  it('is in the section that holds the reading line, with the share of it already read', () => {
    expect(readingPlace(sections, 300)).toEqual({ index: 1, progress: 0.25 });
  });

  it('stays in the last section when the story is past, read in full', () => {
    expect(readingPlace(sections, 5000)).toEqual({ index: 1, progress: 1 });
  });
});

describe('monthsFromStart', () => {
  it('counts months from January 2009, a bare year as its January', () => {
    expect(monthsFromStart('2009-01')).toBe(0);
    expect(monthsFromStart('2012-09-20')).toBe(44);
    expect(monthsFromStart('2015')).toBe(72);
  });
});

describe('monthScale', () => {
  it('puts the start and the end of the ruler at its ends', () => {
    const x = monthScale(10, 142);
    expect([x(0), x(132)]).toEqual([10, 142]);
  });
});
