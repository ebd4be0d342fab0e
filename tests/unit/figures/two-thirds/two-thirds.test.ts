import { describe, expect, it } from 'vitest';
import { twoThirdsStates } from '../../../../src/figures/two-thirds/data.ts';
import { twoThirds } from '../../../../src/figures/two-thirds/index.ts';
import type { RectMark } from '../../../../src/scene/mark.ts';
import type { Scene } from '../../../../src/scene/scene.ts';
import { dataOf } from '../drawn.ts';
import { keepsFigureContract } from '../figure-contract.ts';
import { keepsStills } from '../golden-stills.ts';

keepsFigureContract(twoThirds);
keepsStills(twoThirds);

const data = dataOf(twoThirds);
const scenes = [358, 822].flatMap((width) =>
  twoThirdsStates.map((state) => ({
    state,
    scene: twoThirds.layout(data, state, { width, height: Infinity, textScale: 1 }),
  })),
);

function barsOf({ marks }: Scene): readonly (readonly RectMark[])[] {
  const parts = marks.filter((mark) => mark.shape === 'rect').filter(({ key }) => /part-\d+$/.test(key));
  return ['capacity', 'monitoring']
    .map((gap) => parts.filter(({ key }) => key.startsWith(gap)))
    .filter((bar) => bar.length > 0);
}

describe('the fractions', () => {
  it('are each one bar in three equal parts, of which two are hatched', () => {
    for (const bar of scenes.flatMap(({ scene }) => barsOf(scene))) {
      expect(bar).toHaveLength(3);
      const [first] = bar;
      for (const { width, height } of bar) expect([width, height]).toEqual([first?.width, first?.height]);
    }
    for (const { scene } of scenes) {
      const hatched = scene.marks.filter(({ tone }) => /^fraction-(quiet-)?hatch$/.test(tone));
      expect(hatched).toHaveLength(barsOf(scene).length * 2);
    }
  });

  it('stand alone while they are found, and share a sheet only with the words that they may be other forces', () => {
    for (const { state, scene } of scenes) {
      const bars = barsOf(scene).length;
      if (state === 'capacity' || state === 'monitoring') expect(bars).toBe(1);
      if (state === 'together') {
        expect(bars).toBe(2);
        expect(scene.marks.map(({ key }) => key)).toContain('same-forces');
      }
    }
  });

  it('never have a square of a force among them', () => {
    const tones = scenes.flatMap(({ scene }) => scene.marks.map(({ tone }) => tone));
    expect(tones.filter((tone) => tone.startsWith('force'))).toEqual([]);
  });
});
