import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { factRecords } from '../../../src/ledger/fact-records.ts';
import { csvOf, publishedTables } from '../../../src/ledger/published.ts';
import { ledger } from './content-texts.ts';

const tables = publishedTables(ledger);
const read = (name: keyof typeof tables) => csvParse(csvOf(tables[name]));

describe('the published tables', () => {
  it('have no fact that is not for the story', () => {
    const left = ledger.facts.filter(({ chart }) => chart === 'no').map(({ id }) => id);
    const ids = read('facts').map(({ id }) => id);
    expect(left.length).toBeGreaterThan(0);
    expect(ids.filter((id) => left.includes(id ?? ''))).toEqual([]);
    expect(ids).toHaveLength(ledger.facts.length - left.length);
  });

  it('have no claim that is not publishable, and no word of why', () => {
    const rows = read('reported');
    const open = ledger.claims.filter(({ publishable }) => publishable).map(({ id }) => id);
    expect(rows.map(({ id }) => id)).toEqual(open);
    expect(rows.columns).not.toContain('reason_if_no');
    expect(rows.columns).not.toContain('publishable');
  });

  it('lead to no document that readers must not reach', () => {
    const closed = ledger.sources.filter(({ readerLink }) => !readerLink);
    const csv = Object.values(tables).map(csvOf).join('');
    expect(closed.filter(({ url }) => url !== '' && csv.includes(url))).toEqual([]);
    const titled = read('sources').filter(({ reader_link: link, title }) => link === 'no' && title !== '');
    expect(titled).toEqual([]);
  });

  it('have no source that only unpublished rows rest on', () => {
    const ids = read('sources').map(({ id }) => id);
    const open = ledger.claims.filter(({ publishable }) => publishable);
    const cited = new Set(open.flatMap((row) => [row.sourceId, row.reportSourceId, ...row.otherSourceIds]));
    for (const id of cited) if (id !== '') expect(ids).toContain(id);
    const hidden = ledger.claims
      .filter(({ publishable }) => !publishable)
      .flatMap(({ sourceId }) => sourceId);
    expect(hidden).toContain('S86');
    expect(ids).not.toContain('S86');
  });

  it('have no code of ours for a force', () => {
    expect(read('forces').columns).not.toContain('finding_2019');
    expect(csvOf(tables.facts)).not.toContain('finding_2019');
  });

  it('repeat every other cell of the ledger, lists and words with commas too', () => {
    const row = read('facts').find(({ id }) => id === 'forces-total');
    const fact = ledger.fact('forces-total');
    expect(row?.['joins_with']?.split(';')).toEqual(fact.joinsWith);
    expect(row?.['caveat']).toBe(fact.caveat);
  });
});

describe('factRecords', () => {
  const valueOf = (id: string): unknown =>
    factRecords(ledger).find((record) => record['id'] === id)?.['value'];

  it('gives numbers, fractions and dates as what they are', () => {
    expect(valueOf('cases-2009-2011')).toBe(54);
    expect(valueOf('capacity-gap-2019')).toEqual({ numerator: 2, denominator: 3 });
    expect(valueOf('report-2012-date')).toBe('2012-09-20');
    expect(valueOf('slow-2019')).toBeNull();
  });

  it('has the facts of the published table, in its order', () => {
    expect(factRecords(ledger).map(({ id }) => id)).toEqual(read('facts').map(({ id }) => id));
  });
});
