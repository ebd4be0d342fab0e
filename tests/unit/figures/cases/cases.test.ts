import { describe, expect, it } from 'vitest';
import type { CasesState } from '../../../../src/figures/cases/data.ts';
import { cases } from '../../../../src/figures/cases/index.ts';
import type { CircleMark } from '../../../../src/scene/mark.ts';
import type { Scene } from '../../../../src/scene/scene.ts';
import type { Size } from '../../../../src/scene/size.ts';
import { dataOf } from '../drawn.ts';
import { keepsFigureContract } from '../figure-contract.ts';
import { keepsStills } from '../golden-stills.ts';
import { textsOf } from '../text-box.ts';
import { someStageSizes } from '../sizes.ts';

keepsFigureContract(cases);
keepsStills(cases);

const data = dataOf(cases);
const ringed = ['cases', 'not-counted', 'unknown'] as const satisfies readonly CasesState[];
const sizes: readonly Size[] = [
  ...[280, 328, 358, 560, 600, 822, 1200].map((width) => ({ width, height: Infinity, textScale: 1 })),
  { width: 358, height: Infinity, textScale: 2 },
  ...someStageSizes,
];

function ringsOf({ marks }: Scene): readonly CircleMark[] {
  return marks.filter((mark) => mark.shape === 'circle');
}

function wordsOf(scene: Scene): readonly string[] {
  return textsOf(scene).map(({ lines }) => lines.join(' '));
}

describe('layout of cases', () => {
  it('draws one ring for each case in every state but the first, under a key that only counts', () => {
    const keys = Array.from({ length: 54 }, (_, index) => `ring-${index + 1}`);
    for (const size of sizes)
      for (const state of ringed)
        expect(ringsOf(cases.layout(data, state, size)).map(({ key }) => key)).toEqual(keys);
  });

  it('draws no ring before the count is told', () => {
    for (const size of sizes) expect(ringsOf(cases.layout(data, 'period', size))).toEqual([]);
  });

  it('leaves every ring in its place when words come or go', () => {
    for (const size of sizes) {
      const [first, ...others] = ringed.map((state) => ringsOf(cases.layout(data, state, size)));
      for (const other of others) expect(other).toEqual(first);
    }
  });

  it('keeps rings apart and open at every size', () => {
    for (const size of sizes) {
      const rings = ringsOf(cases.layout(data, 'unknown', size));
      const stroke = rings[0]?.tone === 'case' ? 5.5 : 3.8;
      for (const [index, { x, y, r }] of rings.entries()) {
        expect(r * 2 - stroke).toBeGreaterThan(4);
        for (const other of rings.slice(index + 1))
          expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(r * 2 + stroke);
      }
    }
  });

  it('sets the rings nine to a row, in six rows, wherever a reader has ordinary room', () => {
    for (const width of [328, 358, 822]) {
      const rings = ringsOf(cases.layout(data, 'cases', { width, height: Infinity, textScale: 1 }));
      expect(new Set(rings.map(({ x }) => x)).size).toBe(9);
      expect(new Set(rings.map(({ y }) => y)).size).toBe(6);
    }
  });

  it('shows the count with its unit and its period at every size', () => {
    for (const size of sizes) {
      const words = wordsOf(cases.layout(data, 'cases', size));
      expect(words).toContain('54');
      expect(words.join(' ')).toContain('cases in two years, April 2009 to March 2011');
      expect(words).toContain('One ring is one case, not one person.');
    }
  });

  it('keeps every blank entry at every size, and gives none of them anything but words and dots', () => {
    for (const size of sizes) {
      const scene = cases.layout(data, 'unknown', size);
      for (const entry of ['colleagues', 'custody', 'unreported']) {
        const marks = scene.marks.filter(({ key }) => key.startsWith(`${entry}:`));
        expect(marks.map(({ tone }) => tone)).toEqual(['leader', 'label-ruled', 'label-strong']);
      }
      expect(wordsOf(scene).filter((text) => text === 'left out')).toHaveLength(2);
      expect(wordsOf(scene)).toContain('not known');
    }
  });

  it('says what is not known only in the state that is about it', () => {
    const words = (state: CasesState): readonly string[] =>
      wordsOf(cases.layout(data, state, { width: 822, height: Infinity, textScale: 1 }));
    expect(words('not-counted')).not.toContain('not known');
    expect(words('cases')).not.toContain('Not counted here');
  });

  it('draws a box for each month that the count covers, and the day of publication to the same scale', () => {
    for (const width of [280, 358, 822]) {
      const { marks } = cases.layout(data, 'period', { width, height: Infinity, textScale: 1 });
      const months = marks.filter((mark) => mark.shape === 'rect');
      expect(months).toHaveLength(24);
      const published = marks.find(({ key }) => key === 'published');
      const [first, last] = [months[0], months.at(-1)];
      if (published?.shape !== 'line' || first === undefined || last === undefined)
        throw new Error('the line through time is not complete');
      const month = (last.x + last.width - first.x) / 24;
      // From 1 April 2009 to 20 September 2012 there are forty-one months and nineteen days.
      expect((published.x1 - first.x) / month).toBeCloseTo(41 + 19 / 30.5, 1);
    }
  });
});

describe('table of cases', () => {
  it('has what was left out and what is not known as blank entries, without a number', () => {
    const blanks = cases.table(data).rows.filter(({ kind }) => kind === 'blank');
    expect(blanks.map(({ cells }) => cells.at(-1)?.text)).toEqual(['left out', 'left out', 'not known']);
  });

  it('carries the caveat of every fact', () => {
    const notes = cases
      .table(data)
      .notes.map(({ text }) => text)
      .join('\n');
    for (const caveat of Object.values(data.caveats)) expect(notes).toContain(caveat);
  });
});
