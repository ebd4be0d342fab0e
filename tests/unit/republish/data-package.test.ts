import { describe, expect, it } from 'vitest';
import { readLedger, readStory, csvOf, publishedTables } from '../../../src/ledger/index.ts';
import { dataPackage, someRows, wholeLedger } from '../../../src/republish/data-package.ts';
import { isPackage, packageProblems } from '../../built/package-rules.ts';

const story = readStory('content');
const tables = publishedTables(readLedger('content'));
const address = (path: string): string => `https://example.org${path}`;
const part = { thing: 'forces/kent', headline: 'Kent Police', summary: 'A map.', path: '/forces/kent/' };

describe('someRows', () => {
  it('keeps the columns, and of the rows those that are named, in the order of the table', () => {
    const [first = '', second = ''] = tables.facts.rows.map(([id]) => id);
    const { columns, rows } = someRows(tables.facts, [second, first, 'none']);
    expect(columns).toEqual(tables.facts.columns);
    expect(rows.map(([id]) => id)).toEqual([first, second]);
  });
});

describe('dataPackage', () => {
  it('of the story describes every table of the ledger', () => {
    const data = JSON.parse(dataPackage({ story, tables: wholeLedger(tables), address }));
    expect(isPackage(data), packageProblems()).toBe(true);
    expect(data.name).toBe('told-and-told-again');
    expect(data.resources.map(({ path }: { path: string }) => path)).toEqual(
      ['facts', 'sources', 'reported', 'forces'].map((name) => `data/${name}.csv`),
    );
  });

  it('of a part has a name of its own, and describes some rows as the file that holds them alone', () => {
    const table = someRows(tables.forces, ['kent']);
    const record = { name: 'forces', path: 'force/record.csv', title: 'The record', table } as const;
    const data = JSON.parse(dataPackage({ story, part, tables: [record], address }));
    expect(isPackage(data), packageProblems()).toBe(true);
    expect(data).toMatchObject({
      name: 'told-and-told-again-forces-kent',
      id: expect.stringMatching(/^tag:example\.org,\d{4}:told-and-told-again\/forces\/kent\/data$/),
      resources: [{ path: 'force/record.csv', bytes: Buffer.byteLength(csvOf(table)) }],
    });
  });
});
