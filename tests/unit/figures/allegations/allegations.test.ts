import { describe, expect, it } from 'vitest';
import { allegations } from '../../../../src/figures/allegations/index.ts';
import type { Mark } from '../../../../src/scene/mark.ts';
import { dataOf } from '../drawn.ts';
import { keepsFigureContract } from '../figure-contract.ts';
import { keepsStills } from '../golden-stills.ts';

keepsFigureContract(allegations);
keepsStills(allegations);

const data = dataOf(allegations);
const sizes = [
  { width: 280, height: 290, textScale: 1.3 },
  { width: 358, height: 440, textScale: 1 },
  { width: 822, height: Infinity, textScale: 1 },
];
const marksOf = (state: (typeof allegations.states)[number]): readonly (readonly Mark[])[] =>
  sizes.map((size) => allegations.layout(data, state, size).marks);
const diamonds = (marks: readonly Mark[]): readonly Mark[] =>
  marks.filter(({ tone }) => tone.startsWith('allegation'));
const rect = (marks: readonly Mark[], key: string): Extract<Mark, { shape: 'rect' }> => {
  const mark = marks.find((one) => one.key === key);
  if (mark?.shape !== 'rect') throw new TypeError(`${key} is a bar`);
  return mark;
};

describe('the allegations', () => {
  it.each(['block', 'referred'] as const)('are all there in %s, one diamond each', (state) => {
    for (const marks of marksOf(state)) expect(diamonds(marks)).toHaveLength(436);
  });

  it('stay one kind of diamond beside the share: none is marked as referred', () => {
    for (const marks of marksOf('referred'))
      expect(new Set(diamonds(marks).map(({ tone }) => tone)).size).toBe(1);
  });

  it('are gone where people or dates are shown: another unit is a cut', () => {
    for (const marks of [...marksOf('people'), ...marksOf('deadlines')]) expect(diamonds(marks)).toEqual([]);
  });
});

describe('the share that was referred', () => {
  it('divides one bar as the percentages do', () => {
    for (const marks of marksOf('referred')) {
      const [referred, rest] = [rect(marks, 'share'), rect(marks, 'share-rest')];
      expect(Math.abs(referred.width / (referred.width + rest.width) - 0.48)).toBeLessThan(0.01);
      expect(rest.x).toBeGreaterThan(referred.x + referred.width);
    }
  });
});

describe('the people that the allegations were about', () => {
  it('are bars on one scale that starts at nought', () => {
    for (const marks of marksOf('people')) {
      const [officers, pcsos, staff] = ['officers', 'pcsos', 'staff'].map((key) => rect(marks, `${key}-bar`));
      expect(officers?.x).toBe(pcsos?.x);
      expect(officers?.x).toBe(staff?.x);
      expect((officers?.width ?? 0) / (pcsos?.width ?? 0)).toBeCloseTo(306 / 20, 0);
      expect((pcsos?.width ?? 0) / (staff?.width ?? 0)).toBeCloseTo(20 / 8, 1);
    }
  });

  it('are said at every size to be accused and not found to have done wrong', () => {
    for (const marks of marksOf('people')) {
      const words = marks.flatMap((mark) => (mark.shape === 'text' ? [mark.lines.join(' ')] : []));
      expect(words.some((text) => text.includes(data.words.labels.accused))).toBe(true);
    }
  });
});

describe('the requests', () => {
  it('run from one stroke to their flags in proportion to the time given', () => {
    for (const marks of marksOf('deadlines')) {
      const times = ['look-back', 'plan', 'vetting'].map((name) => {
        const line = marks.find(({ key }) => key === `${name}-time`);
        if (line?.shape !== 'line') throw new TypeError('the time is a line');
        return line.x2 - line.x1;
      });
      const [three, six, twentyFour] = times;
      expect((six ?? 0) / (three ?? 0)).toBeCloseTo(2, 1);
      expect((twentyFour ?? 0) / (three ?? 0)).toBeCloseTo(8, 1);
    }
  });

  it('each have one flag, at the end of their line', () => {
    for (const marks of marksOf('deadlines')) {
      const flags = marks.flatMap((mark) => (mark.tone === 'due' && mark.shape === 'path' ? [mark.x] : []));
      const ends = marks.flatMap((mark) =>
        mark.shape === 'line' && mark.key.endsWith('-time') ? [mark.x2] : [],
      );
      expect(flags).toEqual(ends);
      expect(flags).toHaveLength(3);
    }
  });
});
