import { readFigureWords, readLedger, type Ledger } from '../../../src/ledger/index.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { fillWords } from '../../../src/figures/fill-words.ts';

/** The ledger of the story. */
export const ledger: Ledger = readLedger('content');

/** The data of a figure from the story's own ledger and words. @throws Error when there is no file of words */
export function dataOf<Data, State extends string, Label extends string>(
  figure: Figure<Data, State, Label>,
): Data {
  const found = readFigureWords('content', ledger).find(({ id }) => id === figure.id);
  if (found === undefined) throw new Error(`there is no content/figures/${figure.id}.yaml`);
  return figure.data(ledger, fillWords(found.words, figure, ledger, found.file).words);
}
