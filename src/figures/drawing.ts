import type { Ledger, RawWords } from '../ledger/index.ts';
import type { Scene } from '../scene/scene.ts';
import type { Size } from '../scene/size.ts';
import { fillWords } from './fill-words.ts';
import type { Figure } from './figure.ts';
import type { Table } from './table.ts';
import type { StateWords } from './words.ts';

/** A figure with its data and words in hand: everything that a page needs to show any state of it. */
export interface Drawing {
  readonly id: string;
  readonly states: readonly string[];
  readonly keyStates: readonly string[];
  /** Accessible name, at most 150 characters. */
  readonly name: string;
  /** Who counted, who published, when. */
  readonly source: string;
  /** Ids of every fact whose number stands in the picture, its words or its table. */
  readonly facts: readonly string[];
  /** What `layout` needs in the browser: plain JSON. */
  readonly data: unknown;
  words(state: string): StateWords;
  scene(state: string, size: Size): Scene;
  describe(state: string): string;
  table(): Table;
}

/** A figure whose types are closed over, so that figures of different data can stand in one list. */
export interface Drawable {
  readonly id: string;
  readonly states: readonly string[];
  readonly keyStates: readonly string[];
  /**
   * Fills the words from the ledger and takes the data.
   * @param file where the words come from, for messages
   * @throws ContentError for a missing label, an unknown fact or facts that may not share a scale
   */
  draw(ledger: Ledger, raw: RawWords, file: string): Drawing;
}

/** Closes over a figure's own types. */
export function drawable<Data, State extends string, Label extends string>(
  figure: Figure<Data, State, Label>,
): Drawable {
  const stateOf = (name: string): State => {
    const state = figure.states.find((known) => known === name);
    if (state === undefined)
      throw new RangeError(`figure ${figure.id} has no state "${name}"; it has ${figure.states.join(', ')}`);
    return state;
  };
  return {
    id: figure.id,
    states: figure.states,
    keyStates: figure.keyStates,
    draw(ledger, raw, file) {
      for (const scale of figure.scales) ledger.assertComparable(scale, `src/figures/${figure.id}/index.ts`);
      const { words, facts } = fillWords(raw, figure, ledger, file);
      const data = figure.data(ledger, words);
      return {
        id: figure.id,
        states: figure.states,
        keyStates: figure.keyStates,
        name: words.name,
        source: words.source,
        facts: [...new Set([...figure.facts, ...facts])],
        data,
        words: (state) => words.states[stateOf(state)],
        scene: (state, size) => figure.layout(data, stateOf(state), size),
        describe: (state) => figure.describe(data, stateOf(state)),
        table: () => figure.table(data),
      };
    },
  };
}
