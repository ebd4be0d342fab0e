import { factNumber, numbersOf, type Fact, type Ledger } from '../ledger/index.ts';
import type { FoundDate } from './dates-in.ts';
import { numbersIn, type FoundNumber } from './numbers-in.ts';

// Rows never change, and each is asked for many times.
const read = new WeakMap<Fact, readonly FoundNumber[]>();

/** Every number that stands in the fact however it is written: 54, and two for "two years". Dates are not numbers. */
function numbersOfFact(fact: Fact): readonly FoundNumber[] {
  const known = read.get(fact) ?? numbersOf(fact).flatMap((way) => numbersIn(way).numbers);
  read.set(fact, known);
  return known;
}

/**
 * Whether two numbers say the same. A share printed without its sign ("48" in a column headed %) is still that share;
 * a count with a percent sign is not that count.
 */
function says(found: FoundNumber, known: FoundNumber): boolean {
  if (found.form === 'vague' || known.form === 'vague') return false;
  if (found.form === 'percent' && known.form !== 'percent') return false;
  return Math.abs(found.value - known.value) < 1e-9;
}

/** Whether the fact can be written with this number; false for a date. */
export function isNumberOf(fact: Fact, found: FoundNumber | FoundDate): boolean {
  return !('iso' in found) && numbersOfFact(fact).some((known) => says(found, known));
}

/** Ids of the facts that can be written with this number: first those that it is the value of, then lengths and the like. */
export function factsWith(found: FoundNumber, ledger: Ledger): readonly string[] {
  const facts = ledger.facts.filter((fact) => isNumberOf(fact, found));
  const isValue = (fact: Fact): boolean => Math.abs((factNumber(fact) ?? NaN) - found.value) < 1e-9;
  return [...facts.filter(isValue), ...facts.filter((fact) => !isValue(fact))].map(({ id }) => id);
}
