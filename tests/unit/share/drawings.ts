import type { Drawing } from '../../../src/figures/drawing.ts';
import { figures } from '../../../src/figures/index.ts';
import { readFigureWords, readLedger } from '../../../src/ledger/index.ts';

/** Every figure of the story, drawn from the content as it is. */
export function readDrawings(directory = 'content'): ReadonlyMap<string, Drawing> {
  const ledger = readLedger(directory);
  return new Map(
    readFigureWords(directory, ledger).flatMap(({ id, words, file }) => {
      const figure = figures.find((known) => known.id === id);
      return figure === undefined ? [] : [[id, figure.draw(ledger, words, file)] as const];
    }),
  );
}
