import { numbersOf, type Fact, type Ledger } from '../ledger/index.ts';
import { numbersIn, type FoundNumber } from './numbers-in.ts';

/** Every number that stands in the fact however it is written: 54, and two for "two years". Dates are not numbers. */
export function numbersOfFact(fact: Fact): readonly FoundNumber[] {
  return numbersOf(fact).flatMap((way) => numbersIn(way).numbers);
}

/**
 * Whether two numbers say the same. A share printed without its sign ("48" in a column headed %) is still that share;
 * a count with a percent sign is not that count.
 */
export function says(found: FoundNumber, known: FoundNumber): boolean {
  if (found.form === 'vague' || known.form === 'vague') return false;
  if (found.form === 'percent' && known.form !== 'percent') return false;
  return Math.abs(found.value - known.value) < 1e-9;
}

/** Ids of the facts that can be written with this number, in the order of the ledger. */
export function factsWith(found: FoundNumber, ledger: Ledger): readonly string[] {
  return ledger.facts
    .filter((fact) => numbersOfFact(fact).some((known) => says(found, known)))
    .map(({ id }) => id);
}
