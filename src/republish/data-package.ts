import { createHash } from 'node:crypto';
import { csvOf, licenceAddress, type PublishedTables, type Story } from '../ledger/index.ts';
import { momentOf } from './moment.ts';
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

/** What the data package is made of. */
export interface PackagedData {
  readonly story: Story;
  /** Left out of the package when null. */
  readonly tables: PublishedTables | null;
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

function resource(name: keyof PublishedTables, tables: PublishedTables) {
  const table = tables[name];
  const bytes = Buffer.from(csvOf(table));
  return {
    name,
    path: `data/${name}.csv`,
    title: titles[name],
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
export function dataPackage({ story, tables, figures = [], address }: PackagedData): string {
  const json = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'told-and-told-again',
    id: storyTag(address('/'), 'data'),
    title: `${story.title}: the ledger`,
    description: story.description,
    homepage: address('/facts/'),
    version: `${String(story.edition)}.0.0`,
    ...(story.published !== null && { created: momentOf(story.published) }),
    licenses: [{ title: story.licence.data, path: licenceAddress(story.licence.data) }],
    contributors: [{ title: story.publisher, roles: ['creator', 'publisher'] }],
    sources: [{ title: titles.sources, path: address('/data/sources.csv') }],
    resources: [
      ...(tables === null ? [] : order.map((name) => resource(name, tables))),
      ...figures.map(figureResource),
    ],
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
