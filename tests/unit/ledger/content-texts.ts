import { readFileSync } from 'node:fs';
import { ContentError } from '../../../src/ledger/content-error.ts';
import { readTables, tableDefinitions, type TableName } from '../../../src/ledger/tables.ts';
import { createLedger, type Ledger } from '../../../src/ledger/ledger.ts';

type Texts = Readonly<Record<TableName, string>>;

/** The text of every table of the story. */
export const texts: Texts = {
  facts: readFileSync(tableDefinitions.facts.file, 'utf8'),
  sources: readFileSync(tableDefinitions.sources.file, 'utf8'),
  claims: readFileSync(tableDefinitions.claims.file, 'utf8'),
  timeline: readFileSync(tableDefinitions.timeline.file, 'utf8'),
  forces: readFileSync(tableDefinitions.forces.file, 'utf8'),
  quotes: readFileSync(tableDefinitions.quotes.file, 'utf8'),
  support: readFileSync(tableDefinitions.support.file, 'utf8'),
  wording: readFileSync(tableDefinitions.wording.file, 'utf8'),
};

/** The story's ledger as it stands. */
export const ledger: Ledger = createLedger(readTables(texts));

/** A text with one stretch replaced; fails when the stretch is not there exactly once. */
export function changed(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`"${from}" is not there exactly once`);
  return text.replace(from, () => to);
}

/** The message of the error that the tables of the story give with one stretch of one of them replaced. */
export function messageWith(table: TableName, from: string, to: string): string {
  return messageOf(() => readTables({ ...texts, [table]: changed(texts[table], from, to) }));
}

/** Makes the ledger from the story's tables with some replaced. */
export function ledgerWith(replaced: Partial<Texts>): Ledger {
  return createLedger(readTables({ ...texts, ...replaced }));
}

/** The message of the `ContentError` that the work throws. */
export function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  throw new Error('nothing was thrown');
}
