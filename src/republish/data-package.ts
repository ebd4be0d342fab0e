import { createHash } from 'node:crypto';
import {
  csvOf,
  licenceAddress,
  type PublishedTable,
  type PublishedTables,
  type Story,
} from '../ledger/index.ts';
import { momentOf } from './moment.ts';
import type { StoryPart } from './ninjs.ts';
import { storyTag } from './story-tag.ts';

/** The table of one figure as a file. */
export interface FigureTable {
  readonly figure: string;
  /** Path from the package. */
  readonly path: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly csv: string;
}

/** A table of the ledger as a file, or some rows of it. */
export interface LedgerTable {
  readonly name: keyof PublishedTables;
  /** Path from the package. */
  readonly path: string;
  readonly title: string;
  readonly table: PublishedTable;
}

/** What the data package is made of. */
export interface PackagedData {
  readonly story: Story;
  /** What it is about; the whole story when left out. */
  readonly part?: StoryPart;
  readonly tables: readonly LedgerTable[];
  /** Tables of figures that lie beside the package. */
  readonly figures?: readonly FigureTable[];
  readonly address: (path: string) => string;
}

const titles: Readonly<Record<keyof PublishedTables, string>> = {
  facts: 'Every number and dated finding of the story',
  sources: 'The documents they were read in',
  reported: 'What was reported, checked',
  forces: 'The records of police forces',
};
const order = ['facts', 'sources', 'reported', 'forces'] as const;

/** Every table of the ledger, where it lies on the site and in the kit of the story. */
export function wholeLedger(tables: PublishedTables): readonly LedgerTable[] {
  return order.map((name) => ({
    name,
    path: `data/${name}.csv`,
    title: titles[name],
    table: tables[name],
  }));
}

/** Some rows of a table, in their order. */
export function someRows({ columns, rows }: PublishedTable, ids: readonly string[]): PublishedTable {
  return { columns, rows: rows.filter(([id = '']) => ids.includes(id)) };
}

function ledgerResource({ name, path, title, table }: LedgerTable) {
  const bytes = Buffer.from(csvOf(table));
  return {
    name,
    path,
    title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    schema: {
      fields: table.columns.map((column) => ({
        name: column,
        // Cells are as an editor wrote them: a value can be a number, a fraction, a date or nothing.
        type: 'string',
        ...(column === 'id' && { constraints: { required: true, unique: true } }),
      })),
      primaryKey: ['id'],
      missingValues: [''],
    },
  };
}

function figureResource({ figure, path, title, columns, csv }: FigureTable) {
  const bytes = Buffer.from(csv);
  return {
    name: `figure-${figure}`,
    path,
    title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    schema: { fields: columns.map((name) => ({ name, type: 'string' })), missingValues: [''] },
  };
}

/** The published tables described for machines: Data Package 2.0 (https://datapackage.org/standard/data-package/). */
export function dataPackage({ story, part, tables, figures = [], address }: PackagedData): string {
  const below = part === undefined ? [] : part.thing.split('/');
  const json = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: ['told-and-told-again', ...below].join('-'),
    id: storyTag(address('/'), [...below, 'data'].join('/')),
    title: `${part?.headline ?? story.title}: the ledger`,
    description: part?.summary ?? story.description,
    homepage: address('/facts/'),
    version: `${String(story.edition)}.0.0`,
    ...(story.published !== null && { created: momentOf(story.published) }),
    licenses: [{ title: story.licence.data, path: licenceAddress(story.licence.data) }],
    contributors: [{ title: story.publisher, roles: ['creator', 'publisher'] }],
    sources: [{ title: titles.sources, path: address('/data/sources.csv') }],
    resources: [...tables.map(ledgerResource), ...figures.map(figureResource)],
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
