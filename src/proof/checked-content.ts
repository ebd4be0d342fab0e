import { figures } from '../figures/index.ts';
import {
  problemsOf,
  readExceptions,
  readFigureWords,
  readLedger,
  readSections,
  readStory,
  throwProblems,
  type Exceptions,
  type Ledger,
} from '../ledger/index.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkWithheld } from './check-withheld.ts';

/** What the proof holds the built pages against. */
export interface CheckedContent {
  readonly ledger: Ledger;
  readonly exceptions: Exceptions;
}

/**
 * Reads all of a content directory before anything is built: tables, story, sections, words of figures with their
 * labels, states and scales, addresses, what is withheld, exceptions.
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
  checkWithheld(directory, ledger);
  return { ledger, exceptions: readExceptions(directory) };
}
