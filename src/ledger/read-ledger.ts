import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ContentError } from './content-error.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { readTables, tableDefinitions, type TableName } from './tables.ts';

function text(directory: string, table: TableName): string {
  const { file } = tableDefinitions[table];
  try {
    return readFileSync(join(directory, basename(file)), 'utf8');
  } catch (cause) {
    throw new ContentError({
      place: { file },
      problem: `the file cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`,
      remedy: 'Put it back, or run the command from the project folder.',
    });
  }
}

/**
 * Reads and checks the CSV files in a directory, usually `content`.
 * @throws ContentError listing everything that is wrong; places are given as in the project (`content/facts.csv:14`).
 */
export function readLedger(directory: string): Ledger {
  return createLedger(
    readTables({
      facts: text(directory, 'facts'),
      sources: text(directory, 'sources'),
      claims: text(directory, 'claims'),
      timeline: text(directory, 'timeline'),
      forces: text(directory, 'forces'),
      quotes: text(directory, 'quotes'),
      support: text(directory, 'support'),
      wording: text(directory, 'wording'),
    }),
  );
}
