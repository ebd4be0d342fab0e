import { describe, expect, it } from 'vitest';
import { countsStates } from '../../../../src/figures/counts/data.ts';
import { counts } from '../../../../src/figures/counts/index.ts';
import { countNames } from '../../../../src/figures/counts/names.ts';
import type { Mark } from '../../../../src/scene/mark.ts';
import { dataOf } from '../drawn.ts';
import { extent } from '../extent.ts';
import { keepsFigureContract } from '../figure-contract.ts';
import { keepsStills } from '../golden-stills.ts';

keepsFigureContract(counts);
keepsStills(counts);

const data = dataOf(counts);
const scenes = [358, 822].flatMap((width) =>
  countsStates.map((state) => ({
    state,
    scene: counts.layout(data, state, { width, height: Infinity, textScale: 1 }),
  })),
);

const amountKeys = countNames.map((name) => `${name}-amount`);

function reach(mark: Mark): readonly [number, number] {
  if (mark.shape === 'text') return [mark.x, mark.x];
  const { left, right } = extent(mark);
  return [left, right];
}

describe('the counts', () => {
  it('have no scale in common', () => {
    expect(counts.scales).toEqual([]);
  });

  it('are all set at one size, whatever they amount to', () => {
    for (const { scene } of scenes) {
      const sizes = scene.marks.flatMap((mark) =>
        mark.shape === 'text' && amountKeys.includes(mark.key) ? [mark.size] : [],
      );
      expect(sizes).toHaveLength(countNames.length);
      expect(new Set(sizes).size).toBe(1);
    }
  });

  it('are never joined by a line: what crosses rows is ruling, and what slopes is none', () => {
    const ruling = /^(feint|margin|band-edge)$/;
    const lines = scenes.flatMap(({ scene }) => scene.marks.filter((mark) => mark.shape === 'line'));
    const joining = lines.filter(({ tone, x1, x2, y1, y2 }) => {
      if (x1 !== x2) return y1 !== y2;
      return Math.abs(y2 - y1) > 30 && !ruling.test(tone);
    });
    expect(joining.map(({ key }) => key)).toEqual([]);
  });

  it('have no total: dots stand where it would', () => {
    for (const { state, scene } of scenes) {
      expect(scene.marks.filter(({ tone }) => tone === 'total-rule')).toEqual([]);
      expect(scene.marks.filter(({ tone }) => tone === 'leader')).toHaveLength(state === 'refused' ? 1 : 0);
    }
  });

  it('are drawn as time only where time is said, and all alike', () => {
    for (const { state, scene } of scenes) {
      const bars = scene.marks.filter(({ tone }) => tone === 'period');
      expect(bars.length > 0).toBe(state === 'periods');
      expect(new Set(bars.map((mark) => (mark.shape === 'rect' ? mark.height : 0))).size).toBeLessThan(2);
    }
  });

  it('of referrals are parted by the band of April 2017, which nothing crosses', () => {
    expect(data.broken).toEqual(['received', 'completed']);
    for (const { scene } of scenes.filter(({ state }) => state === 'periods')) {
      const bands = scene.marks.filter(({ tone }) => tone === 'band');
      expect(bands.length).toBeGreaterThan(0);
      const [from = 0, to = 0] = bands.map(reach)[0] ?? [];
      const across = scene.marks
        .filter(({ key }) => /^(received|completed)-time/.test(key))
        .filter((mark) => reach(mark)[0] < to - 0.01 && reach(mark)[1] > from + 0.01);
      expect(across).toEqual([]);
    }
  });
});
