import { describe, expect, it } from 'vitest';
import { ledger, messageWith } from './content-texts.ts';

describe('the table of facts', () => {
  it.each<readonly [what: string, from: string, to: string, message: string]>([
    [
      'a fact without its caveat',
      '"Some kinds of abuse were left out, and the authors said that the true figure was possibly higher."',
      '',
      'content/facts.csv:6 (cases-2009-2011): caveat is empty.\n  Say what the number does not mean; nothing is printed without it.',
    ],
    [
      'a fact without its source',
      '2012-09-20,S32,S31;S33;S87;S34',
      '2012-09-20,,S31;S33;S87;S34',
      'content/facts.csv:6 (cases-2009-2011): source_id is empty.\n  Write the id of a row of sources.csv, such as S01.',
    ],
    [
      'a fact without its unit',
      '54,exact,cases,',
      '54,exact,,',
      'content/facts.csv:6 (cases-2009-2011): unit is empty.\n  Write one of: cases, allegations, referrals-received, referrals-completed, investigations, forces, people, files, claims, press-reports, fraction-of-forces, percent-of-allegations, percent-of-cases, percent-of-workforce, percent-of-workforce-force-average, referrals-per-10000-workforce, date, finding.',
    ],
    [
      'a fact without its period',
      '54,exact,cases,2009-04-01,',
      '54,exact,cases,,',
      'content/facts.csv:6 (cases-2009-2011): period_start is empty.\n  Write a year, a month or a day that exists, such as 2017, 2017-04 or 2017-04-05.',
    ],
    [
      'a fact without who counted',
      '2011-03-31,IPCC and ACPO,Yorkshire Post',
      '2011-03-31,,Yorkshire Post',
      'content/facts.csv:6 (cases-2009-2011): counted_by is empty.\n  Say who made the count.',
    ],
    [
      'a count without its value',
      '54,exact,cases,',
      ',exact,cases,',
      'content/facts.csv:6 (cases-2009-2011): value is empty.\n  Write the number or date; only a finding has none.',
    ],
    [
      'a finding with a value',
      'left out of the 54,,exact,finding,2009-04-01,2011-03-31,IPCC and ACPO,HuffPost UK,2012-09-20,S33,,',
      'left out of the 54,7,exact,finding,2009-04-01,2011-03-31,IPCC and ACPO,HuffPost UK,2012-09-20,S33,,',
      'content/facts.csv:7 (cases-colleagues-excluded-2012): value "7" stands with the unit finding.\n  Leave the value of a finding empty.',
    ],
    [
      'half a case',
      '54,exact,cases,',
      '54.5,exact,cases,',
      'content/facts.csv:6 (cases-2009-2011): value "54.5" is not a whole number.\n  Write digits only, such as 35000; cases come whole.',
    ],
    [
      'a number with its comma',
      ',35000,about,people',
      ',"35,000",about,people',
      `content/facts.csv:${String(ledger.fact('vetting-people-2019').line)} (vetting-people-2019): value "35,000" is not a whole number.\n  Write digits only, such as 35000; people come whole.`,
    ],
    [
      'a share that is not a number',
      '48,exact,percent-of-allegations',
      '48%,exact,percent-of-allegations',
      `content/facts.csv:${String(ledger.fact('allegations-referred-share').line)} (allegations-referred-share): value "48%" is not a number.\n  Write digits, with a point if need be, such as 48 or 7.5.`,
    ],
    [
      'a fraction turned into a percentage',
      'corruption,2/3,fraction,fraction-of-forces',
      'corruption,67,fraction,fraction-of-forces',
      `content/facts.csv:${String(ledger.fact('capacity-gap-2019').line)} (capacity-gap-2019): value "67" is not a fraction.\n  Write numerator and denominator, such as 2/3.`,
    ],
    [
      'a count called a fraction',
      '54,exact,cases,',
      '54,fraction,cases,',
      'content/facts.csv:6 (cases-2009-2011): value "54" is called a fraction.\n  Only the unit fraction-of-forces takes the qualifier fraction.',
    ],
    [
      'a date that does not exist',
      '2017-05-31,exact,date',
      '2017-05-32,exact,date',
      `content/facts.csv:${String(ledger.fact('plans-due-2017').line)} (plans-due-2017): value "2017-05-32" is not a date.\n  Write a year, a month or a day that exists, such as 2017, 2017-04 or 2017-04-05.`,
    ],
    [
      'a period written as years',
      '436,exact,allegations,2014-04-01,',
      '436,exact,allegations,2014-16,',
      `content/facts.csv:${String(ledger.fact('allegations-2014-2016').line)} (allegations-2014-2016): period_start "2014-16" is not a date.\n  Write a year, a month or a day that exists, such as 2017, 2017-04 or 2017-04-05.`,
    ],
    [
      'a period that ends before it starts',
      '54,exact,cases,2009-04-01,2011-03-31,',
      '54,exact,cases,2009-04-01,2008-03-31,',
      'content/facts.csv:6 (cases-2009-2011): period_end "2008-03-31" is before period_start "2009-04-01".\n  Write the later date as period_end.',
    ],
    [
      'an unknown qualifier',
      '54,exact,cases,',
      '54,roughly,cases,',
      'content/facts.csv:6 (cases-2009-2011): qualifier "roughly" is not known.\n  Write one of: exact, about, more-than, fraction.',
    ],
    [
      'a derived fact without its formula',
      'derived,press,forces-total - 1,',
      'derived,press,,',
      `content/facts.csv:${String(ledger.fact('allegations-forces-with-any').line)} (allegations-forces-with-any): evidence "derived" has no formula.\n  Say in the column formula how the value follows from other facts.`,
    ],
    [
      'a segment without a series',
      'press,,cases-2012,,,',
      'press,,,before-april-2017,,',
      'content/facts.csv:6 (cases-2009-2011): segment "before-april-2017" has no series.\n  Name the series that the segment is part of.',
    ],
    [
      'an id that is taken',
      '\nreport-2012-date,',
      '\ncase-behind-2012-report,',
      'content/facts.csv:5 (case-behind-2012-report): id "case-behind-2012-report" is taken by line 4.\n  Give each row its own; never use one again for something else.',
    ],
    [
      'an id that is not one',
      '\nreport-2012-date,',
      '\nReport 2012,',
      'content/facts.csv:5 (Report 2012): id "Report 2012" is not an id.\n  Write lower-case words joined by hyphens, such as cases-2009-2011.',
    ],
    [
      'spaces at the end of a cell',
      ',Yorkshire Post,2012-09-20,S32',
      ',Yorkshire Post ,2012-09-20,S32',
      'content/facts.csv:6 (cases-2009-2011): reported_by "Yorkshire Post " has spaces that do not print.\n  Leave out spaces before, after and doubled.',
    ],
    [
      'a list with a space in it',
      'S31;S33;S87;S34',
      'S31; S33;S87;S34',
      'content/facts.csv:6 (cases-2009-2011): other_source_ids "S31; S33;S87;S34" is not a list.\n  Separate entries by ; alone, without spaces.',
    ],
    [
      'a list that names an entry twice',
      'S31;S33;S87;S34',
      'S31;S33;S31;S34',
      'content/facts.csv:6 (cases-2009-2011): other_source_ids "S31;S33;S31;S34" names an entry twice.\n  Name each entry once.',
    ],
  ])('stops at %s', (_, from, to, expected) => {
    expect(messageWith('facts', from, to)).toBe(expected);
  });
});
