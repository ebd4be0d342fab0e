import { describe, expect, it } from 'vitest';
import { received } from '../../../../src/figures/received/index.ts';
import type { Mark } from '../../../../src/scene/mark.ts';
import { dataOf } from '../drawn.ts';
import { keepsFigureContract } from '../figure-contract.ts';
import { keepsStills } from '../golden-stills.ts';

keepsFigureContract(received);
keepsStills(received);

const data = dataOf(received);
const sizes = [
  { width: 280, height: 290, textScale: 1.3 },
  { width: 358, height: 440, textScale: 1 },
  { width: 822, height: 480, textScale: 1 },
  { width: 1200, height: Infinity, textScale: 1 },
];
const marksOf = (state: (typeof received.states)[number]): readonly (readonly Mark[])[] =>
  sizes.map((size) => received.layout(data, state, size).marks);
const discs = (marks: readonly Mark[], tone?: Mark['tone']): readonly Extract<Mark, { shape: 'circle' }>[] =>
  marks.flatMap((mark) =>
    mark.shape === 'circle' && (tone === undefined || mark.tone === tone) ? [mark] : [],
  );
const rect = (marks: readonly Mark[], key: string): Extract<Mark, { shape: 'rect' }> => {
  const mark = marks.find((one) => one.key === key);
  if (mark?.shape !== 'rect') throw new TypeError(`${key} is a bar`);
  return mark;
};

describe('the referrals received', () => {
  it('are one disc each, all of one tone where years are not apart', () => {
    for (const marks of marksOf('all')) {
      expect(discs(marks)).toHaveLength(320);
      expect(discs(marks, 'referral')).toHaveLength(320);
    }
  });

  it('are outlined before April 2017 and solid after it where years are apart', () => {
    for (const marks of marksOf('years')) {
      expect(discs(marks, 'referral-before')).toHaveLength(151 + 103);
      expect(discs(marks, 'referral')).toHaveLength(66);
    }
  });

  it('have the band of April 2017 in every picture, and its month in words', () => {
    for (const marks of [...marksOf('all'), ...marksOf('years')]) {
      expect(rect(marks, 'band').tone).toBe('band');
      const words = marks.flatMap((mark) => (mark.shape === 'text' ? [mark.lines.join(' ')] : []));
      expect(words.some((text) => text.includes('April 2017'))).toBe(true);
    }
  });

  it('stand on both sides of the band, and no disc or baseline on it', () => {
    for (const marks of marksOf('years')) {
      const { x, y, width, height } = rect(marks, 'band');
      const isUpright = height > width;
      const [from, to] = isUpright ? [x, x + width] : [y, y + height];
      const reach = discs(marks).map((disc) => ({
        tone: disc.tone,
        low: (isUpright ? disc.x : disc.y) - disc.r,
        high: (isUpright ? disc.x : disc.y) + disc.r,
      }));
      for (const { tone, low, high } of reach) {
        if (tone === 'referral-before') expect(high).toBeLessThanOrEqual(from);
        else expect(low).toBeGreaterThanOrEqual(to);
      }
      for (const mark of marks)
        if (mark.shape === 'line' && mark.tone === 'baseline')
          expect(mark.x2 <= x || mark.x1 >= x + width).toBe(true);
    }
  });

  it('warn at every size not to compare across the band', () => {
    for (const marks of marksOf('years')) {
      const warning = marks.find(({ key }) => key === 'band-warning');
      expect(warning?.shape === 'text' && warning.lines.join(' ')).toContain('Do not compare');
    }
  });

  it('keep their total in one place and tone from all to years', () => {
    for (const [index, marks] of marksOf('all').entries()) {
      const value = (of: readonly Mark[]): Mark | undefined => of.find(({ key }) => key === 'all:value');
      expect(value(marks)?.tone).toBe('number');
      expect(value(marksOf('years')[index] ?? [])?.tone).toBe('number');
    }
  });
});

describe('the investigations', () => {
  it('are bars on one scale, and no discs: an investigation is not a referral', () => {
    for (const marks of marksOf('investigated')) {
      expect(discs(marks)).toEqual([]);
      const [itself, managed, supervised] = ['independent', 'managed', 'supervised'].map(
        (key) => rect(marks, `${key}-bar`).width,
      );
      expect((itself ?? 0) / (managed ?? 0)).toBeCloseTo(31 / 8, 1);
      expect((supervised ?? 0) / (managed ?? 0)).toBeCloseTo(18 / 8, 1);
    }
  });

  it('show those not finished as a part of their own whole', () => {
    for (const marks of marksOf('investigated')) {
      const [part, whole] = [rect(marks, 'ongoing-bar'), rect(marks, 'whole')];
      expect(part.width / (whole.width + 2)).toBeCloseTo(33 / 57, 2);
    }
  });
});

describe('the forces that answered', () => {
  it('are one solid square each', () => {
    for (const marks of marksOf('answered'))
      expect(marks.filter(({ tone }) => tone === 'force-answered')).toHaveLength(43);
  });
});
