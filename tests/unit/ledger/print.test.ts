import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/ledger/fact.ts';
import { factForms, formsOf, printFact, type FactForm } from '../../../src/ledger/print.ts';
import { ledger, messageOf } from './content-texts.ts';

const print = (id: string, form?: FactForm): string => printFact(ledger.fact(id), form);

describe('printFact', () => {
  it.each([
    ['cases-2009-2011', '54 cases'],
    ['referrals-received-2014-2017', '320 referrals received'],
    ['referrals-completed-total', '415 completed referrals'],
    ['vetting-people-2019', 'about 35,000 people'],
    ['vetting-share-2019', 'more than 10% of the workforce'],
    ['capacity-gap-2019', 'two-thirds of forces'],
    ['vetting-missed-2021', 'more than a quarter of forces'],
    ['allegations-referred-share', '48%'],
    ['referrals-per-10000-2018-19', 'about 7 completed referrals for every 10,000 people in the workforce'],
    ['vetting-average-2019', 'about 13% on average across forces'],
    ['report-2012-date', '20 September 2012'],
    ['code-laid-2014', 'July 2014'],
    ['first-inspected-2015', '2015'],
  ])('prints %s with its qualifier and unit: %s', (id, text) => {
    expect(print(id)).toBe(text);
  });

  it('prints the singular after one', () => {
    const one = (unit: Fact['unit']): string =>
      printFact({ ...ledger.fact('cases-2009-2011'), value: '1', unit });
    expect([one('cases'), one('people'), one('referrals-completed'), one('forces')]).toEqual([
      '1 case',
      '1 person',
      '1 completed referral',
      '1 force',
    ]);
  });

  it('prints the number alone, without its qualifier', () => {
    expect(
      ['cases-2009-2011', 'vetting-people-2019', 'vetting-share-2019', 'capacity-gap-2019'].map((id) =>
        print(id, 'number'),
      ),
    ).toEqual(['54', '35,000', '10%', 'two-thirds']);
  });

  it('prints numbers in words', () => {
    expect([print('cases-2009-2011', 'words'), print('forces-plan-complete-2017', 'Words')]).toEqual([
      'fifty-four',
      'Two',
    ]);
    expect(print('allegations-referred-share', 'words')).toBe('forty-eight per cent');
    expect(print('capacity-gap-2019', 'Words')).toBe('Two-thirds');
  });

  it('prints a date, its month and its year', () => {
    expect(['date', 'month', 'year'].map((form) => print('report-2012-date', form as FactForm))).toEqual([
      '20 September 2012',
      'September 2012',
      '2012',
    ]);
  });

  it('prints only the month of a date that is worked out from an interval', () => {
    expect([print('asked-lookback-2016'), print('asked-lookback-2016', 'date')]).toEqual([
      'March 2017',
      'March 2017',
    ]);
    expect(print('asked-lookback-2016', 'period')).toBe('8 December 2016 to March 2017');
  });

  it('prints the interval that a formula adds', () => {
    expect(
      ['asked-lookback-2016', 'asked-plan-2016', 'asked-vetting-2016'].map((id) => print(id, 'interval')),
    ).toEqual(['three months', 'six months', 'two years']);
  });

  it('prints the length of a period, its last day included', () => {
    expect([
      print('cases-2009-2011', 'span'),
      print('referrals-completed-2018-19', 'span'),
      print('slow-2019', 'span'),
    ]).toEqual(['two years', 'one year', 'three years']);
  });

  it.each([
    ['cases-2009-2011', 'April 2009 to March 2011'],
    ['referrals-received-2014-2017', 'April 2014 to 5 October 2017'],
    ['forces-plan-complete-2017', '31 May 2017 to 30 June 2017'],
    ['capacity-gap-2019', 'April 2018 to 27 September 2019'],
    ['case-behind-2012-report', 'November 2010 to January 2011'],
    ['slow-2019', '2015 to 2017'],
    ['vetting-files-2022', '2021 to 2 November 2022'],
    ['headcount-2013', '9 August 2013'],
    ['strategy-2017', 'April 2017'],
  ])('prints the period of %s with days only where it is not whole months: %s', (id, text) => {
    expect(print(id, 'period')).toBe(text);
  });

  it('prints one month for a period of that whole month, and one day for one day', () => {
    const period = (periodStart: string, periodEnd: string): string =>
      printFact({ ...ledger.fact('cases-2009-2011'), periodStart, periodEnd }, 'period');
    expect(period('2017-04-01', '2017-04-30')).toBe('April 2017');
    expect(period('2017-04-01', '2017-04-01')).toBe('1 April 2017');
  });

  it('prints the day that a fact speaks for, as precise as known', () => {
    expect([print('cases-2009-2011', 'as-of'), print('code-laid-2014', 'as-of')]).toEqual([
      '20 September 2012',
      '2014',
    ]);
  });

  it('refuses a form that the fact does not have, and names those that it has', () => {
    expect(messageOf(() => print('first-inspected-2015', 'month'))).toBe(
      `content/facts.csv:${String(ledger.fact('first-inspected-2015').line)} (first-inspected-2015): a date fact ("2015") cannot be printed as month.\n  Print it as one of: count, date, year, span, period, as-of.`,
    );
    expect(messageOf(() => print('tiny-proportion-2019'))).toContain(
      'a finding fact ("") cannot be printed as count.',
    );
    expect(messageOf(() => print('referrals-received-2014-2017', 'span'))).toContain(
      'cannot be printed as span',
    );
  });

  it('prints every fact of the story in each of its forms, without a gap in the words', () => {
    for (const fact of ledger.facts) {
      for (const form of formsOf(fact)) {
        expect(printFact(fact, form), `${fact.id} as ${form}`).toMatch(/^\S+( \S+)*$/);
      }
    }
  });
});

describe('formsOf', () => {
  it('gives every fact but a finding a count, and every fact a period and a day it speaks for', () => {
    for (const fact of ledger.facts) {
      const forms = formsOf(fact);
      expect(forms.includes('count'), fact.id).toBe(fact.unit !== 'finding');
      expect(forms).toEqual(expect.arrayContaining(['period', 'as-of']));
    }
  });

  it('is the forms that printFact does not refuse', () => {
    for (const fact of ledger.facts) {
      const printable = factForms.filter((form) => {
        try {
          printFact(fact, form);
          return true;
        } catch {
          return false;
        }
      });
      expect(formsOf(fact)).toEqual(printable);
    }
  });
});
