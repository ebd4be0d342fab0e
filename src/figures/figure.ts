import type { Ledger } from '../ledger/index.ts';
import type { Scene } from '../scene/scene.ts';
import type { Size } from '../scene/size.ts';
import type { Table } from './table.ts';
import type { Words } from './words.ts';

/** One visualization: pure functions from data to every rendition of every state. */
export interface Figure<Data, State extends string, Label extends string> {
  /** Kebab-case; also the name of its folder and of its file of words. */
  readonly id: string;
  /** Named, complete appearances in story order. */
  readonly states: readonly [State, ...State[]];
  /** States that stand as stills on the page and in print: one or two. */
  readonly keyStates: readonly [State] | readonly [State, State];
  /** Every label that `layout` needs; the file of words must have exactly these. */
  readonly labels: readonly Label[];
  /** Facts that share one scale; the ledger refuses a group that `joins_with` does not allow. */
  readonly scales: readonly (readonly string[])[];
  /** Facts whose numbers the figure shows in any state. */
  readonly facts: readonly string[];
  /** Takes from the ledger what the figure draws. Build only. */
  data(ledger: Ledger, words: Words<State, Label>): Data;
  /** The whole scene, at any width from 280 px. */
  layout(data: Data, state: State, size: Size): Scene;
  /** Sentences that hold every number that the state shows. */
  describe(data: Data, state: State): string;
  /** The same numbers as rows; the break and the caveat are rows or notes. */
  table(data: Data): Table;
}
