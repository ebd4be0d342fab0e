import { printFact, type Ledger } from '../ledger/index.ts';
import type { Cell, Row } from './table.ts';

/** What a table says of one fact. */
export interface FactRecord {
  readonly id: string;
  /** What was counted, found or asked. */
  readonly statement: string;
  /** The number with its unit, or the date. */
  readonly count: string;
  readonly countedBy: string;
  readonly caveat: string;
}

/** Takes from the ledger what a table says of one fact. */
export function factRecord(ledger: Ledger, id: string): FactRecord {
  const fact = ledger.fact(id);
  const { statement, countedBy, caveat } = fact;
  return { id, statement, count: printFact(fact), countedBy, caveat };
}

/** One row: what was counted, its number, who counted. */
export function recordRow({ id, statement, count, countedBy }: FactRecord, kind: Row['kind'] = 'plain'): Row {
  const facts = [id];
  return {
    kind,
    cells: [
      { text: statement, facts },
      { text: count, facts },
      { text: countedBy, facts },
    ],
  };
}

/** The caveat of every record; one that stands with several is said once, with all their facts. */
export function caveatNotes(records: readonly FactRecord[]): readonly Cell[] {
  const caveats = [...new Set(records.map(({ caveat }) => caveat))];
  return caveats.map((caveat) => {
    const same = records.filter((record) => record.caveat === caveat);
    return { text: caveat, facts: same.map(({ id }) => id) };
  });
}
