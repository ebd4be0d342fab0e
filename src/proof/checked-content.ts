import { figures } from '../figures/index.ts';
import {
  ContentError,
  readExceptions,
  readFigureWords,
  readLedger,
  readSections,
  readStory,
  throwProblems,
  type Exceptions,
  type Ledger,
  type Problem,
} from '../ledger/index.ts';
import { checkAddresses } from './check-addresses.ts';

/** What the proof holds the built pages against. */
export interface CheckedContent {
  readonly ledger: Ledger;
  readonly exceptions: Exceptions;
}

function problemsOf(work: () => unknown): readonly Problem[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

/**
 * Reads all of a content directory before anything is built: tables, story, sections, words of figures with their
 * labels, states and scales, addresses, exceptions.
 * @throws ContentError listing what is wrong: first in the tables alone, then in all that rests on them.
 */
export function checkedContent(directory: string): CheckedContent {
  const ledger = readLedger(directory);
  const drawn = (): void => {
    const files = readFigureWords(directory, ledger);
    throwProblems(
      files.flatMap(({ id, words, file }) =>
        problemsOf(() => figures.find((figure) => figure.id === id)?.draw(ledger, words, file)),
      ),
    );
  };
  throwProblems([
    ...problemsOf(() => readStory(directory)),
    ...problemsOf(() => readSections(directory, ledger)),
    ...problemsOf(drawn),
  ]);
  checkAddresses(directory, ledger);
  return { ledger, exceptions: readExceptions(directory) };
}
