import { csvOf, factRecords, publishedTables, type Ledger } from '../ledger/index.ts';

/** The facts that may be published, as JSON. */
export function factsJson(ledger: Ledger): string {
  return `${JSON.stringify(factRecords(ledger), null, 2)}\n`;
}

/** The published files of the ledger, by their path from the top of the site. */
export function dataTexts(ledger: Ledger): ReadonlyMap<string, string> {
  const tables = Object.entries({ ...publishedTables(ledger) });
  return new Map([
    ...tables.map(([name, table]) => [`/data/${name}.csv`, csvOf(table)] as const),
    ['/data/facts.json', factsJson(ledger)],
  ]);
}
