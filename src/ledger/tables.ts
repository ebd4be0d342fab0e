import { claimTable, type Claim } from './claim.ts';
import { throwProblems, type Place } from './content-error.ts';
import { factTable, type Fact } from './fact.ts';
import { forceTable, type Force } from './force.ts';
import { quoteTable, type Quote } from './quote.ts';
import { readTable } from './row.ts';
import { sourceTable, type Source } from './source.ts';
import { supportTable, type SupportService } from './support-service.ts';
import { timelineTable, type TimelineEvent } from './timeline-event.ts';
import { wordingTable, type WordingRule } from './wording-rule.ts';

/** The files of the ledger by the name of their collection. */
export const tableDefinitions = {
  facts: factTable,
  sources: sourceTable,
  claims: claimTable,
  timeline: timelineTable,
  forces: forceTable,
  quotes: quoteTable,
  support: supportTable,
  wording: wordingTable,
} as const;

/** The name of a table, which is also that of its collection. */
export type TableName = keyof typeof tableDefinitions;

/** All rows of the ledger, in the order of their files. */
export interface Tables {
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly timeline: readonly TimelineEvent[];
  readonly forces: readonly Force[];
  readonly quotes: readonly Quote[];
  readonly support: readonly SupportService[];
  readonly wording: readonly WordingRule[];
}

/** Where a row of a table stands. */
export function rowPlace(table: TableName, row: { readonly line: number; readonly id?: string }): Place {
  return { file: tableDefinitions[table].file, line: row.line, id: row.id };
}

/**
 * Reads the text of every file of the ledger. Each row is checked by itself; `createLedger` checks them together.
 * @throws ContentError listing everything that is wrong.
 */
export function readTables(texts: Readonly<Record<TableName, string>>): Tables {
  const facts = readTable(factTable, texts.facts);
  const sources = readTable(sourceTable, texts.sources);
  const claims = readTable(claimTable, texts.claims);
  const timeline = readTable(timelineTable, texts.timeline);
  const forces = readTable(forceTable, texts.forces);
  const quotes = readTable(quoteTable, texts.quotes);
  const support = readTable(supportTable, texts.support);
  const wording = readTable(wordingTable, texts.wording);
  throwProblems(
    [facts, sources, claims, timeline, forces, quotes, support, wording].flatMap(({ problems }) => problems),
  );
  return {
    facts: facts.rows,
    sources: sources.rows,
    claims: claims.rows,
    timeline: timeline.rows,
    forces: forces.rows,
    quotes: quotes.rows,
    support: support.rows,
    wording: wording.rows,
  };
}
