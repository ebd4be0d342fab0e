import { factNumber } from './fact-number.ts';
import type { Fact } from './fact.ts';
import type { Ledger } from './ledger.ts';
import { publishedFacts, publishedTables } from './published.ts';

/** A number, a published fraction, a date as precise as it is known, or null for a finding. */
export type FactValue = number | { readonly numerator: number; readonly denominator: number } | string | null;

/** One published fact for machines: the columns of `facts.csv`, with lists as lists and numbers as numbers. */
export type FactRecord = Readonly<Record<string, FactValue | readonly string[]>>;

const lists: readonly string[] = ['other_source_ids', 'joins_with'];

function valueOf(fact: Fact): FactValue {
  if (fact.unit === 'fraction-of-forces') {
    const [numerator = 0, denominator = 0] = fact.value.split('/').map(Number);
    return { numerator, denominator };
  }
  return factNumber(fact) ?? (fact.value === '' ? null : fact.value);
}

/** The facts that may be published, in the order of the ledger. */
export function factRecords(ledger: Ledger): readonly FactRecord[] {
  const { columns, rows } = publishedTables(ledger).facts;
  return publishedFacts(ledger).map((fact, index) => {
    const entries = columns.map((column, place): readonly [string, FactValue | readonly string[]] => {
      const cell = rows[index]?.[place] ?? '';
      if (column === 'value') return [column, valueOf(fact)];
      return [column, lists.includes(column) ? cell.split(';').filter((entry) => entry !== '') : cell];
    });
    return Object.fromEntries(entries);
  });
}
