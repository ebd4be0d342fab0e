import { describe, expect, it } from 'vitest';
import { readTables, rowPlace } from '../../../src/ledger/tables.ts';
import { changed, ledger, messageOf, texts } from './content-texts.ts';

type Name = keyof typeof texts;

const message = (table: Name, from: string, to: string): string =>
  messageOf(() => readTables({ ...texts, [table]: changed(texts[table], from, to) }));

describe('readTables', () => {
  it.each<readonly [what: string, table: Name, from: string, to: string, message: string]>([
    [
      'a fact without its caveat',
      'facts',
      '"Some kinds of abuse were left out, and the authors said that the true figure was possibly higher."',
      '',
      'content/facts.csv:6 (cases-2009-2011): caveat is empty.\n  Say what the number does not mean; nothing is printed without it.',
    ],
    [
      'a fact without its source',
      'facts',
      '2012-09-20,S32,S31;S33;S87;S34',
      '2012-09-20,,S31;S33;S87;S34',
      'content/facts.csv:6 (cases-2009-2011): source_id is empty.\n  Write the id of a row of sources.csv, such as S01.',
    ],
    [
      'a fact without its unit',
      'facts',
      '54,exact,cases,',
      '54,exact,,',
      'content/facts.csv:6 (cases-2009-2011): unit is empty.\n  Write one of: cases, allegations, referrals-received, referrals-completed, investigations, forces, people, files, fraction-of-forces, percent-of-allegations, percent-of-cases, percent-of-workforce, percent-of-workforce-force-average, referrals-per-10000-workforce, date, finding.',
    ],
    [
      'a fact without its period',
      'facts',
      '54,exact,cases,2009-04-01,',
      '54,exact,cases,,',
      'content/facts.csv:6 (cases-2009-2011): period_start is empty.\n  Write a year, a month or a day that exists, such as 2017, 2017-04 or 2017-04-05.',
    ],
    [
      'a fact without who counted',
      'facts',
      '2011-03-31,IPCC and ACPO,Yorkshire Post',
      '2011-03-31,,Yorkshire Post',
      'content/facts.csv:6 (cases-2009-2011): counted_by is empty.\n  Say who made the count.',
    ],
    [
      'a count without its value',
      'facts',
      '54,exact,cases,',
      ',exact,cases,',
      'content/facts.csv:6 (cases-2009-2011): value is empty.\n  Write the number or date; only a finding has none.',
    ],
    [
      'a finding with a value',
      'facts',
      'left out of the 54,,exact,finding,2009-04-01,2011-03-31,IPCC and ACPO,HuffPost UK,2012-09-20,S33,,',
      'left out of the 54,7,exact,finding,2009-04-01,2011-03-31,IPCC and ACPO,HuffPost UK,2012-09-20,S33,,',
      'content/facts.csv:7 (cases-colleagues-excluded-2012): value "7" stands with the unit finding.\n  Leave the value of a finding empty.',
    ],
    [
      'half a case',
      'facts',
      '54,exact,cases,',
      '54.5,exact,cases,',
      'content/facts.csv:6 (cases-2009-2011): value "54.5" is not a whole number.\n  Write digits only, such as 35000; cases come whole.',
    ],
    [
      'a number with its comma',
      'facts',
      ',35000,about,people',
      ',"35,000",about,people',
      `content/facts.csv:${String(ledger.fact('vetting-people-2019').line)} (vetting-people-2019): value "35,000" is not a whole number.\n  Write digits only, such as 35000; people come whole.`,
    ],
    [
      'a share that is not a number',
      'facts',
      '48,exact,percent-of-allegations',
      '48%,exact,percent-of-allegations',
      `content/facts.csv:${String(ledger.fact('allegations-referred-share').line)} (allegations-referred-share): value "48%" is not a number.\n  Write digits, with a point if need be, such as 48 or 7.5.`,
    ],
    [
      'a fraction turned into a percentage',
      'facts',
      'corruption,2/3,fraction,fraction-of-forces',
      'corruption,67,fraction,fraction-of-forces',
      `content/facts.csv:${String(ledger.fact('capacity-gap-2019').line)} (capacity-gap-2019): value "67" is not a fraction.\n  Write numerator and denominator, such as 2/3.`,
    ],
    [
      'a count called a fraction',
      'facts',
      '54,exact,cases,',
      '54,fraction,cases,',
      'content/facts.csv:6 (cases-2009-2011): value "54" is called a fraction.\n  Only the unit fraction-of-forces takes the qualifier fraction.',
    ],
    [
      'a date that does not exist',
      'facts',
      '2017-05-31,exact,date',
      '2017-05-32,exact,date',
      `content/facts.csv:${String(ledger.fact('plans-due-2017').line)} (plans-due-2017): value "2017-05-32" is not a date.\n  Write a year, a month or a day that exists, such as 2017, 2017-04 or 2017-04-05.`,
    ],
    [
      'a period written as years',
      'facts',
      '436,exact,allegations,2014-04-01,',
      '436,exact,allegations,2014-16,',
      `content/facts.csv:${String(ledger.fact('allegations-2014-2016').line)} (allegations-2014-2016): period_start "2014-16" is not a date.\n  Write a year, a month or a day that exists, such as 2017, 2017-04 or 2017-04-05.`,
    ],
    [
      'a period that ends before it starts',
      'facts',
      '54,exact,cases,2009-04-01,2011-03-31,',
      '54,exact,cases,2009-04-01,2008-03-31,',
      'content/facts.csv:6 (cases-2009-2011): period_end "2008-03-31" is before period_start "2009-04-01".\n  Write the later date as period_end.',
    ],
    [
      'an unknown qualifier',
      'facts',
      '54,exact,cases,',
      '54,roughly,cases,',
      'content/facts.csv:6 (cases-2009-2011): qualifier "roughly" is not known.\n  Write one of: exact, about, more-than, fraction.',
    ],
    [
      'a derived fact without its formula',
      'facts',
      'derived,press,forces-total - 1,',
      'derived,press,,',
      `content/facts.csv:${String(ledger.fact('allegations-forces-with-any').line)} (allegations-forces-with-any): evidence "derived" has no formula.\n  Say in the column formula how the value follows from other facts.`,
    ],
    [
      'a segment without a series',
      'facts',
      'press,,cases-2012,,,',
      'press,,,before-april-2017,,',
      'content/facts.csv:6 (cases-2009-2011): segment "before-april-2017" has no series.\n  Name the series that the segment is part of.',
    ],
    [
      'an id that is taken',
      'facts',
      '\nreport-2012-date,',
      '\ncase-behind-2012-report,',
      'content/facts.csv:5 (case-behind-2012-report): id "case-behind-2012-report" is taken by line 4.\n  Give each row its own; never use one again for something else.',
    ],
    [
      'an id that is not one',
      'facts',
      '\nreport-2012-date,',
      '\nReport 2012,',
      'content/facts.csv:5 (Report 2012): id "Report 2012" is not an id.\n  Write lower-case words joined by hyphens, such as cases-2009-2011.',
    ],
    [
      'spaces at the end of a cell',
      'facts',
      ',Yorkshire Post,2012-09-20,S32',
      ',Yorkshire Post ,2012-09-20,S32',
      'content/facts.csv:6 (cases-2009-2011): reported_by "Yorkshire Post " has spaces that do not print.\n  Leave out spaces before, after and doubled.',
    ],
    [
      'a list with a space in it',
      'facts',
      'S31;S33;S87;S34',
      'S31; S33;S87;S34',
      'content/facts.csv:6 (cases-2009-2011): other_source_ids "S31; S33;S87;S34" is not a list.\n  Separate entries by ; alone, without spaces.',
    ],
    [
      'a list that names an entry twice',
      'facts',
      'S31;S33;S87;S34',
      'S31;S33;S31;S34',
      'content/facts.csv:6 (cases-2009-2011): other_source_ids "S31;S33;S31;S34" names an entry twice.\n  Name each entry once.',
    ],
    [
      'a reader sent to a source without an address',
      'sources',
      'inferred,,press,no,original not seen; gives 13%',
      'inferred,,press,yes,original not seen; gives 13%',
      'content/sources.csv:7 (S06): reader_link "yes" has no url.\n  Write the url, or no when the original was not seen.',
    ],
    [
      'an address that is none',
      'sources',
      'https://rapecrisis.org.uk/news/ipcc-report/',
      'rapecrisis.org.uk/news/ipcc-report/',
      `content/sources.csv:${String(ledger.source('S29').line)} (S29): url "rapecrisis.org.uk/news/ipcc-report/" is not a web address.\n  Write the whole address, from https:// on.`,
    ],
    [
      'a source without an address that was seen',
      'sources',
      'original not seen; gives 13%',
      'gives 13%',
      'content/sources.csv:7 (S06): url is empty.\n  Write the url, or begin the note with: original not seen.',
    ],
    [
      'a month called a day',
      'sources',
      'North West Evening Mail,2017-10,month',
      'North West Evening Mail,2017-10,day',
      `content/sources.csv:${String(ledger.source('S17').line)} (S17): date_precision "day" stands beside the date "2017-10".\n  Write the date to the day, or change its precision.`,
    ],
    [
      'a claim that is too long',
      'claims',
      'Twelve forces had not strengthened the units that look for corruption.',
      `Twelve${' forces'.repeat(30)}`,
      `content/reported-claims.csv:2 (sun-2019-01): claim "Twelve${' forces'.repeat(30)}" is longer than 30 words.\n  Shorten it to 30 words.`,
    ],
    [
      'a record that is too long',
      'claims',
      '"Not seen in any inspectorate page. If right, it concerns the first 14 forces reported on in May 2019, not all 43. The national figure came in September 2019: two-thirds of forces lacked capacity."',
      `Not${' seen'.repeat(40)}`,
      `content/reported-claims.csv:2 (sun-2019-01): what_the_record_says "Not${' seen'.repeat(40)}" is longer than 40 words.\n  Shorten it to 40 words.`,
    ],
    [
      'an unknown verdict',
      'claims',
      'look for corruption.,not-verified,',
      'look for corruption.,false,',
      'content/reported-claims.csv:2 (sun-2019-01): verdict "false" is not known.\n  Write one of: confirmed, partly-confirmed, corrected, explained, not-verified, not-checkable.',
    ],
    [
      'a claim left out without a reason',
      'claims',
      'no,names a person never charged',
      'no,',
      'content/reported-claims.csv:4 (sun-2019-03): reason_if_no is empty.\n  Say in general terms why the claim is not published.',
    ],
    [
      'a verdict that rests on nothing',
      'claims',
      'victims\' groups.",confirmed,This is the substance of the recommendation of December 2016.,S10,',
      'victims\' groups.",confirmed,This is the substance of the recommendation of December 2016.,,',
      'content/reported-claims.csv:6 (sun-2019-05): source_id is empty.\n  Name the source that the verdict confirmed rests on.',
    ],
    [
      'a report confirmed by itself',
      'claims',
      'victims\' groups.",confirmed,This is the substance of the recommendation of December 2016.,S10,',
      'victims\' groups.",confirmed,This is the substance of the recommendation of December 2016.,S48,',
      'content/reported-claims.csv:6 (sun-2019-05): source_id "S48" is the report itself.\n  Name a source other than the report that makes the claim.',
    ],
    [
      'a tile outside the grid',
      'forces',
      'Bedfordshire,,England,5,7',
      'Bedfordshire,,England,8,7',
      'content/forces.csv:3 (bedfordshire): tile_col "8" is outside the grid.\n  Columns go from 1 to 7.',
    ],
    [
      'an unknown group of plans',
      'forces',
      'England,4,5,complete,',
      'England,4,5,finished,',
      `content/forces.csv:${String(ledger.force('derbyshire').line)} (derbyshire): plan_2017 "finished" is not known.\n  Write one of: complete, started, not-started, insufficient-information, unknown.`,
    ],
    [
      'a quotation of 25 words in a force',
      'forces',
      'The force has no backlog of vetting checks,vetting',
      `The${' force'.repeat(24)},vetting`,
      `content/forces.csv:${String(ledger.force('north-wales').line)} (north-wales): finding_2019_quote "The${' force'.repeat(24)}" has 25 words or more.\n  Shorten it to under 25 words.`,
    ],
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
  ])('stops at %s', (_, table, from, to, expected) => {
    expect(message(table, from, to)).toBe(expected);
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
