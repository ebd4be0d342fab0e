import { formsOf, printFact, type Fact, type FactForm } from '../ledger/index.ts';

const numbers: readonly FactForm[] = ['count', 'number', 'words', 'Words'];

/** Whether printed words are the number of a fact, which opens its note; its period and its dates stay plain. */
export function opensNote(words: string, fact: Fact): boolean {
  return (
    fact.unit !== 'date' &&
    formsOf(fact).some((form) => numbers.includes(form) && printFact(fact, form) === words)
  );
}
