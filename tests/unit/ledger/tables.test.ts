import { describe, expect, it } from 'vitest';
import { readTables, rowPlace, type TableName } from '../../../src/ledger/tables.ts';
import { changed, ledger, messageOf, messageWith, texts } from './content-texts.ts';

describe('readTables', () => {
  it.each<readonly [what: string, table: TableName, from: string, to: string, message: string]>([
    [
      'a quotation of 25 words',
      'quotes',
      'There can be no greater violation of public trust.',
      `There${' can'.repeat(24)}`,
      `content/quotes.csv:8 (cunningham-2016-trust): quote "There${' can'.repeat(24)}" has 25 words or more.\n  Shorten it to under 25 words.`,
    ],
    [
      'a service without its number',
      'support',
      'phone,116 123,',
      'phone,,',
      'content/support.csv:6 (samaritans): contact is empty.\n  Write the number, or link.',
    ],
    [
      'a pattern that is not a regular expression',
      'wording',
      '\\bcops?\\b',
      '\\bcops?\\b(',
      'content/wording.csv:2 (\\bcops?\\b(): pattern "\\bcops?\\b(" is not a regular expression (Unterminated group).\n  Mend the pattern; a backslash goes only before a sign.',
    ],
    [
      'a pattern that matches nothing at all',
      'wording',
      '\\bcops?\\b',
      '(cops?)?',
      'content/wording.csv:2 ((cops?)?): pattern "(cops?)?" matches nothing at all.\n  Write a pattern that needs at least one letter.',
    ],
    [
      'a quotation left out without a note',
      'quotes',
      'no,The end of the sentence was not read',
      'no,',
      'content/quotes.csv:26 (owers-2017): use_note is empty.\n  Say why the quotation is not to be used.',
    ],
    [
      'a service without its address',
      'support',
      'https://safeline.org.uk/,to be confirmed',
      ',to be confirmed',
      'content/support.csv:7 (men-and-boys): url is empty.\n  Write the address of the service.',
    ],
    [
      'a language that is not known',
      'support',
      'Day and night,cy;en,no',
      'Day and night,cy;fr,no',
      'content/support.csv:3 (live-fear-free): languages "cy;fr" is not a list of languages.\n  Write en, cy or both.',
    ],
    [
      'a service that was checked on no day',
      'support',
      'check before publication,S65,',
      'check before publication,S65,2026-11',
      'content/support.csv:6 (samaritans): last_checked "2026-11" is not a day.\n  Write a day that exists, such as 2017-04-05, or leave the cell empty.',
    ],
    [
      'an event whose date is less precise than it says',
      'timeline',
      'report-2012,2012-09-20,day',
      'report-2012,2012-09,day',
      'content/timeline.csv:5 (report-2012): date_precision "day" stands beside the date "2012-09".\n  Write the date to the day, or change its precision.',
    ],
  ])('stops at %s', (_, table, from, to, expected) => {
    expect(messageWith(table, from, to)).toBe(expected);
  });

  it('takes a quotation of 24 words', () => {
    const quotes = changed(
      texts.quotes,
      'There can be no greater violation of public trust.',
      `There${' can'.repeat(23)}`,
    );
    expect(readTables({ ...texts, quotes }).quotes).toHaveLength(ledger.quotes.length);
  });

  it('names the faults of every row in one go, once for each cell', () => {
    const facts = changed(
      changed(texts.facts, '54,exact,cases,', ',roughly,cases,'),
      ',35000,about,people',
      ',many,about,people',
    );
    const claims = changed(texts.claims, 'no,names a person never charged', 'no,');
    const lines = messageOf(() => readTables({ ...texts, facts, claims })).split('\n');
    expect(lines.filter((line) => line.startsWith('content/'))).toHaveLength(3);
  });

  it('checks the rows of a file although another is malformed', () => {
    const facts = changed(texts.facts, '54,exact,cases,', '54,exact,cases,too many,');
    const claims = changed(texts.claims, 'no,names a person never charged', 'no,');
    const found = messageOf(() => readTables({ ...texts, facts, claims }));
    expect(found).toContain(
      'content/facts.csv:6 (cases-2009-2011): the row has 21 cells, the header has 20.',
    );
    expect(found).toContain('content/reported-claims.csv:4 (sun-2019-03): reason_if_no is empty.');
  });
});

describe('rowPlace', () => {
  it('leads to the row in its file', () => {
    expect(rowPlace('claims', ledger.claim('sun-2019-02'))).toEqual({
      file: 'content/reported-claims.csv',
      line: 3,
      id: 'sun-2019-02',
    });
  });
});
