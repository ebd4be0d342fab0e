import { csvFormatRows } from 'd3';
import type { Fact } from './fact.ts';
import type { Ledger } from './ledger.ts';
import { camelCase } from './row.ts';
import type { Source } from './source.ts';
import { tableDefinitions, type TableName } from './tables.ts';

/** A table of the ledger with nothing in it that may not be published. */
export interface PublishedTable {
  /** Names as in the ledger's own file; the first one is `id`. */
  readonly columns: readonly string[];
  /** One cell for each column; empty where there is nothing, or nothing to publish. */
  readonly rows: readonly (readonly string[])[];
}

/** The parts of the ledger that anybody may have. */
export interface PublishedTables {
  readonly facts: PublishedTable;
  readonly sources: PublishedTable;
  readonly reported: PublishedTable;
  readonly forces: PublishedTable;
}

function cellText(value: unknown): string {
  if (Array.isArray(value)) return value.join(';');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function tableOf(
  name: TableName,
  rows: readonly object[],
  leftOut: readonly string[],
  isHidden: (row: object, column: string) => boolean = () => false,
): PublishedTable {
  const columns = Object.keys(tableDefinitions[name].schema.shape).filter(
    (column) => !leftOut.includes(column),
  );
  return {
    columns,
    rows: rows.map((row) =>
      columns.map((column) => (isHidden(row, column) ? '' : cellText(Reflect.get(row, camelCase(column))))),
    ),
  };
}

/** The facts that the story may print; one with `chart` no stands only inside a claim on the page of claims. */
export function publishedFacts({ facts }: Pick<Ledger, 'facts'>): readonly Fact[] {
  return facts.filter(({ chart }) => chart !== 'no');
}

function sourcesInUse(ledger: Ledger): readonly Source[] {
  const claims = ledger.claims.filter(({ publishable }) => publishable);
  const used = new Set([
    ...publishedFacts(ledger).flatMap(({ sourceId, otherSourceIds }) => [sourceId, ...otherSourceIds]),
    ...claims.flatMap((row) => [row.reportSourceId, row.sourceId, ...row.otherSourceIds]),
    ...ledger.timeline.map(({ sourceId }) => sourceId),
    ...ledger.forces.flatMap((row) => [row.plan2017SourceId, row.peelGroupSourceId, row.finding2019SourceId]),
    ...ledger.quotes
      .filter(({ usable }) => usable)
      .flatMap(({ sourceId, otherSourceIds }) => [sourceId, ...otherSourceIds]),
    ...ledger.support.flatMap(({ sourceId }) => sourceId),
  ]);
  return ledger.sources.filter(({ id }) => used.has(id));
}

/**
 * What may be published of each table: no fact that is not for the story, no claim that is not publishable, no code of
 * ours for a force's report, neither title nor address of a document to which readers are not led, and no source that
 * only such rows rest on.
 */
export function publishedTables(ledger: Ledger): PublishedTables {
  const isClosed = (row: object, column: string): boolean =>
    Reflect.get(row, 'readerLink') === false && (column === 'title' || column === 'url');
  const countsCodes = (row: object, column: string): boolean =>
    column === 'formula' && cellText(Reflect.get(row, 'formula')).includes('finding_2019');
  return {
    facts: tableOf('facts', publishedFacts(ledger), [], countsCodes),
    sources: tableOf('sources', sourcesInUse(ledger), ['note'], isClosed),
    reported: tableOf(
      'claims',
      ledger.claims.filter(({ publishable }) => publishable),
      ['publishable', 'reason_if_no'],
    ),
    forces: tableOf('forces', ledger.forces, ['finding_2019']),
  };
}

/** A published table as a CSV file, every line of it ended. */
export function csvOf({ columns, rows }: PublishedTable): string {
  return `${csvFormatRows([columns, ...rows].map((cells) => [...cells]))}\n`;
}
