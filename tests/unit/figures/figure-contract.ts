import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/figures/figure.ts';
import type { Cell } from '../../../src/figures/table.ts';
import type { StateWords } from '../../../src/figures/words.ts';
import { numbersIn } from '../../../src/proof/numbers-in.ts';
import { round } from '../../../src/scene/round.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import type { Size } from '../../../src/scene/size.ts';
import { dataOf, ledger } from './drawn.ts';
import { appearance, outside, repeatedKeys, uneven } from './scene-faults.ts';
import { naturalSizes, stageSizes } from './sizes.ts';
import { overlaps, textBoxes, textsOf } from './text-box.ts';

/** No words are smaller, in CSS pixels at the reader's default. */
const smallestText = 13;

interface Shown {
  readonly state: string;
  readonly size: Size;
  readonly scene: Scene;
}

function place({ state, size: { width, height, textScale } }: Shown): string {
  return `${state} at ${width} × ${height}, text ${textScale}`;
}

/** Every complaint about any scene, with where it was found. */
function complaints(shown: readonly Shown[], of: (shown: Shown) => readonly string[]): readonly string[] {
  return shown.flatMap((one) => of(one).map((complaint) => `${place(one)}: ${complaint}`)).slice(0, 20);
}

function valuesIn(texts: readonly string[]): ReadonlySet<number> {
  return new Set(texts.flatMap((text) => numbersIn(text).numbers.map(({ value }) => value)));
}

function missing(shown: ReadonlySet<number>, held: ReadonlySet<number>): readonly number[] {
  return [...shown].filter((value) => !held.has(value));
}

/** What every figure must keep, whatever it draws; called by the test file of each. */
export function keepsFigureContract<
  Data extends {
    readonly words: { readonly source: string; readonly states: Readonly<Record<State, StateWords>> };
  },
  State extends string,
  Label extends string,
>(figure: Figure<Data, State, Label>): void {
  const data = dataOf(figure);
  const show = (sizes: readonly Size[]): readonly Shown[] =>
    sizes.flatMap((size) =>
      figure.states.map((state) => ({ state, size, scene: figure.layout(data, state, size) })),
    );
  const natural = show(naturalSizes);
  const staged = show(stageSizes);
  const all = [...natural, ...staged];
  const stillSizes = [358, 822].map((width): Size => ({ width, height: Infinity, textScale: 1 }));
  const textsShown = (state: State): readonly string[] => {
    const { title, subtitle } = data.words.states[state];
    const scenes = stillSizes.map((size) => figure.layout(data, state, size));
    return [title, subtitle, ...scenes.flatMap(textsOf).map(({ lines }) => lines.join(' '))];
  };
  const table = figure.table(data);
  const cells: readonly Cell[] = [...table.rows.flatMap((row) => row.cells), ...table.notes];

  describe(`the figure ${figure.id}`, () => {
    it('lays out the same scene for the same state and size', () => {
      const size = { width: 358, height: 440, textScale: 1 };
      for (const state of figure.states)
        expect(figure.layout(data, state, size)).toEqual(figure.layout(data, state, size));
    });

    it('lays out the same scene from the data that a page carries, with labels for words', () => {
      const carried = JSON.parse(
        JSON.stringify(
          data,
          (key, value: unknown) =>
            key === 'words' ? { labels: (value as { labels: unknown }).labels } : value, // words always hold labels
        ),
      ) as Data; // what was written is what is read
      for (const state of figure.states)
        for (const size of stillSizes)
          expect(figure.layout(carried, state, size)).toEqual(figure.layout(data, state, size));
    });

    it('has a key of its own for every mark of a scene', () => {
      expect(complaints(all, ({ scene }) => repeatedKeys(scene))).toEqual([]);
    });

    it('keeps a key to one shape in all states and sizes, so that a mark keeps its identity', () => {
      const shapes = new Map<string, Set<string>>();
      for (const { key, shape } of all.flatMap(({ scene }) => scene.marks))
        shapes.set(key, (shapes.get(key) ?? new Set()).add(shape));
      expect([...shapes].filter(([, found]) => found.size > 1).map(([key]) => key)).toEqual([]);
    });

    it('shows every state otherwise than its neighbours, in marks or words', () => {
      const looks = all.map(({ scene }) => appearance(scene));
      const same = all.filter(
        ({ state }, index) => state !== figure.states[0] && isDeepStrictEqual(looks[index], looks[index - 1]),
      );
      expect(same.map(place)).toEqual([]);
    });

    it('rounds every coordinate', () => {
      expect(complaints(all, ({ scene }) => uneven(scene))).toEqual([]);
      expect(all.filter(({ scene }) => scene.height !== round(scene.height)).map(place)).toEqual([]);
    });

    it('is as wide as the room and keeps every mark and word inside', () => {
      expect(all.filter(({ scene, size }) => scene.width !== size.width).map(place)).toEqual([]);
      expect(complaints(all, ({ scene }) => outside(scene))).toEqual([]);
    });

    it('lets no words touch other words', () => {
      expect(complaints(all, ({ scene }) => overlaps(textBoxes(scene)))).toEqual([]);
    });

    it('sets no words smaller than can be read', () => {
      const small = ({ scene, size }: Shown): readonly string[] =>
        textsOf(scene)
          .filter((text) => text.size < smallestText * size.textScale - 0.01)
          .map(({ key }) => key);
      expect(complaints(all, small)).toEqual([]);
    });

    it('keeps to the height of a stage', () => {
      expect(
        complaints(staged, ({ scene, size }) => (scene.height > size.height ? [String(scene.height)] : [])),
      ).toEqual([]);
    });

    it.each(figure.states)('describes every number that %s shows', (state) => {
      const description = figure.describe(data, state);
      expect(missing(valuesIn(textsShown(state)), valuesIn([description]))).toEqual([]);
    });

    it('says as of when it speaks', () => {
      expect(data.words.source).toMatch(/\bas of\b/i);
    });

    it('holds in its table every number that any state shows', () => {
      const held = valuesIn([table.caption, ...table.columns, ...cells.map(({ text }) => text)]);
      expect(missing(valuesIn(figure.states.flatMap(textsShown)), held)).toEqual([]);
    });

    it('has table rows of as many cells as columns, but for a break, which has one', () => {
      for (const { kind, cells: row } of table.rows)
        expect(row).toHaveLength(kind === 'break' ? 1 : table.columns.length);
    });

    it('names the fact of every number in its table', () => {
      const bare = cells.filter(
        ({ text, facts }) => numbersIn(text).numbers.length > 0 && facts.length === 0,
      );
      expect(bare).toEqual([]);
    });

    it('draws to one scale only what the ledger lets join', () => {
      for (const scale of figure.scales)
        expect(() => ledger.assertComparable(scale, figure.id)).not.toThrow();
    });
  });
}
