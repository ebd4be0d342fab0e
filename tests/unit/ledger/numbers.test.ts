import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../../src/ledger/numbers.ts';
import { factForms, printed } from '../../../src/ledger/print.ts';
import { ledger } from './content-texts.ts';

const numbers = (id: string): readonly string[] => numbersOf(ledger.fact(id));

describe('numbersOf', () => {
  it('holds a count in digits and words, with its unit, and capitalised', () => {
    expect(numbers('cases-2009-2011')).toEqual(
      expect.arrayContaining(['54', 'fifty-four', 'Fifty-four', '54 cases', 'fifty-four cases']),
    );
  });

  it('holds a large number with and without its comma and its qualifier', () => {
    expect(numbers('vetting-people-2019')).toEqual(
      expect.arrayContaining([
        '35000',
        '35,000',
        'about 35,000',
        'thirty-five thousand',
        'about 35,000 people',
      ]),
    );
  });

  it('holds a share with its sign, its words, and bare', () => {
    expect(numbers('vetting-share-2019')).toEqual(
      expect.arrayContaining([
        '10',
        '10%',
        '10 per cent',
        'ten per cent',
        'more than 10%',
        'more than 10% of the workforce',
      ]),
    );
  });

  it('holds a fraction in words and figures', () => {
    expect(numbers('capacity-gap-2019')).toEqual(
      expect.arrayContaining(['2/3', 'two-thirds', 'Two-thirds', 'two thirds']),
    );
    expect(numbers('vetting-missed-2021')).toEqual(
      expect.arrayContaining(['a quarter', 'one quarter', 'more than a quarter']),
    );
  });

  it('holds a date as written for people and for machines, and its parts, but no bare day', () => {
    expect(numbers('report-2012-date')).toEqual(
      expect.arrayContaining(['20 September 2012', '2012-09-20', 'September 2012', '2012', '20 September']),
    );
    expect(numbers('report-2012-date')).not.toContain('20');
  });

  it('holds the interval of a formula but not the day that is worked out', () => {
    expect(numbers('asked-lookback-2016')).toEqual(
      expect.arrayContaining(['three', '3', 'three months', 'Three', 'March 2017']),
    );
    expect(numbers('asked-lookback-2016').filter((way) => /8 March|2017-03-08/.test(way))).toEqual([]);
  });

  it('holds the length of the period', () => {
    expect(numbers('cases-2009-2011')).toEqual(expect.arrayContaining(['two', '2', 'two years', '2 years']));
  });

  it('holds the base of a rate', () => {
    expect(numbers('referrals-per-10000-2018-19')).toEqual(
      expect.arrayContaining(['7', '10,000', 'ten thousand']),
    );
  });

  it('holds every form in which the fact prints, and nothing empty or twice', () => {
    for (const fact of ledger.facts) {
      const ways = numbersOf(fact);
      expect(ways).toEqual(expect.arrayContaining(factForms.flatMap((form) => printed(fact, form) ?? [])));
      expect(ways).not.toContain('');
      expect(new Set(ways).size).toBe(ways.length);
    }
  });

  it('does not hold the number of another count', () => {
    expect(numbers('referrals-completed-2016-17')).not.toContain('103');
    expect(numbers('vetting-people-2019')).not.toContain('10%');
  });
});
