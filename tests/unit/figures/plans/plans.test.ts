import { describe, expect, it } from 'vitest';
import { grades, type PlansState } from '../../../../src/figures/plans/data.ts';
import { plans } from '../../../../src/figures/plans/index.ts';
import type { RectMark } from '../../../../src/scene/mark.ts';
import type { Scene } from '../../../../src/scene/scene.ts';
import type { Size } from '../../../../src/scene/size.ts';
import { dataOf, ledger } from '../drawn.ts';
import { extent, shapesOf } from '../extent.ts';
import { keepsFigureContract } from '../figure-contract.ts';
import { keepsStills } from '../golden-stills.ts';
import { overlap, textBoxes, textsOf } from '../text-box.ts';
import { someStageSizes } from '../sizes.ts';

keepsFigureContract(plans);
keepsStills(plans);

const data = dataOf(plans);
const stillSizes = [358, 822].map((width): Size => ({ width, height: Infinity, textScale: 1 }));
const sizes: readonly Size[] = [
  ...stillSizes,
  { width: 358, height: Infinity, textScale: 2 },
  ...someStageSizes,
];
const groupTones = ['force-complete', 'force-started', 'force-not-started', 'force-blank'] as const;

function squaresOf({ marks }: Scene): readonly RectMark[] {
  return marks.filter((mark) => mark.shape === 'rect');
}

function count(scene: Scene, tone: string): number {
  return squaresOf(scene).filter((square) => square.tone === tone).length;
}

function wordsOf(state: PlansState, size: Size): string {
  return textsOf(plans.layout(data, state, size))
    .map(({ lines }) => lines.join(' '))
    .join('\n');
}

describe('layout of plans', () => {
  it('draws every force once in every state, under a key that only counts', () => {
    const keys = Array.from({ length: 43 }, (_, index) => `force-${index + 1}`);
    for (const state of plans.states)
      for (const size of sizes)
        expect(
          squaresOf(plans.layout(data, state, size))
            .map(({ key }) => key)
            .sort(),
        ).toEqual([...keys].sort());
  });

  it('says nothing of any plan before the review', () => {
    for (const size of stillSizes) {
      const scene = plans.layout(data, 'forces', size);
      expect(count(scene, 'force')).toBe(43);
      expect(shapesOf(scene.marks).filter(({ shape }) => shape === 'circle' || shape === 'path')).toEqual([]);
    }
  });

  it('mixes the groups before the review', () => {
    const scene = plans.layout(data, 'forces', { width: 822, height: Infinity, textScale: 1 });
    const inOrder = [...squaresOf(scene)].sort((one, other) => one.y - other.y || one.x - other.x);
    const neighbours = inOrder.map(({ key }) => Number(key.replace('force-', '')));
    expect(neighbours.filter((force, index) => force === (neighbours[index - 1] ?? 0) + 1)).toHaveLength(1);
  });

  it.each(['sorted', 'what-it-means'] as const)('gives every force of %s the mark of its group', (state) => {
    for (const size of sizes) {
      const scene = plans.layout(data, state, size);
      expect(groupTones.map((tone) => count(scene, tone))).toEqual([2, 15, 15, 11]);
    }
  });

  it('sets every group as one line of squares, so that its length is the bar', () => {
    for (const size of sizes) {
      const squares = squaresOf(plans.layout(data, 'sorted', size));
      for (const tone of groupTones) {
        const group = squares.filter((square) => square.tone === tone);
        const [first, second] = group;
        const step = (second?.x ?? 0) - (first?.x ?? 0);
        expect(new Set(group.map(({ y }) => y)).size).toBe(1);
        group.forEach(({ x }, index) => expect(x).toBeCloseTo((first?.x ?? 0) + step * index, 0));
      }
    }
  });

  it('leaves every square where it is while groups speak or step back', () => {
    const places = (state: PlansState, size: Size): unknown =>
      squaresOf(plans.layout(data, state, size)).map(({ key, x, width }) => ({ key, x, width }));
    for (const size of sizes) {
      expect(places('complete', size)).toEqual(places('sorted', size));
      expect(places('what-it-means', size)).toEqual(places('sorted', size));
    }
    for (const size of stillSizes) {
      const heights = (state: PlansState) => squaresOf(plans.layout(data, state, size)).map(({ y }) => y);
      expect(heights('complete')).toEqual(heights('sorted'));
    }
  });

  it('names two forces, as the inspectorate did, and only where all others step back', () => {
    const names = ledger.forces.map(({ name }) =>
      name.replace(/ (?:Constabulary|Police|Police Service)$/, ''),
    );
    for (const state of plans.states) {
      const words = [...stillSizes.map((size) => wordsOf(state, size)), plans.describe(data, state)].join(
        '\n',
      );
      const named = names.filter((name) => words.includes(name));
      expect(named).toEqual(state === 'complete' ? ['Derbyshire', 'Merseyside'] : []);
    }
    const scene = plans.layout(data, 'complete', { width: 358, height: Infinity, textScale: 1 });
    expect([count(scene, 'force-complete'), count(scene, 'force')]).toEqual([2, 41]);
  });

  it('never counts the forces that are not named', () => {
    for (const size of sizes) expect(wordsOf('complete', size)).not.toMatch(/41|forty-one/i);
  });

  it('says beside the groups that too little on paper is not too little done', () => {
    for (const size of stillSizes) expect(wordsOf('sorted', size)).toContain('Too little on paper');
  });

  it('keeps the number of every group and of all forces at every size', () => {
    for (const size of sizes) {
      const numbers = textsOf(plans.layout(data, 'sorted', size)).filter(({ tone }) => tone === 'number');
      expect(numbers.flatMap(({ lines }) => lines)).toEqual(['2', '15', '15', '11', '43']);
    }
  });

  it('keeps squares and words apart', () => {
    for (const state of plans.states)
      for (const size of sizes) {
        const scene = plans.layout(data, state, size);
        const words = textBoxes(scene);
        const under = squaresOf(scene).flatMap((square) =>
          words.filter((word) => overlap(word, extent(square))),
        );
        expect(under.map(({ key }) => key)).toEqual([]);
      }
  });
});

describe('table of plans', () => {
  it('has a row for every group and for all forces', () => {
    const { rows } = plans.table(data);
    expect(rows.map(({ kind }) => kind)).toEqual(['plain', 'plain', 'plain', 'blank', 'total']);
    expect(rows.map(({ cells }) => cells.at(-1)?.text)).toEqual(['2', '15', '15', '11', '43']);
  });

  it('carries the caveat of every fact', () => {
    const notes = plans
      .table(data)
      .notes.map(({ text }) => text)
      .join('\n');
    for (const grade of grades) expect(notes).toContain(data.caveats[grade]);
    expect(notes).toContain(data.caveats.total);
  });
});
