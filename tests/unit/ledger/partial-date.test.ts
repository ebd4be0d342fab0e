import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addInterval,
  dayAfter,
  firstDay,
  isPartialDate,
  lastDay,
  precisionOf,
  wholeMonths,
} from '../../../src/ledger/partial-date.ts';

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('isPartialDate', () => {
  it.each(['2017', '2017-04', '2017-04-05', '2016-02-29'])('takes %s', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  it.each([
    '',
    '17',
    '2017-13',
    '2017-00',
    '2017-02-29',
    '2017-4-5',
    '2014-16',
    '5 April 2017',
    '2017-04-31 ',
  ])('refuses "%s"', (date) => {
    expect(isPartialDate(date)).toBe(false);
  });

  it('takes every day that exists, its month and its year', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect([day, day.slice(0, 7), day.slice(0, 4)].every(isPartialDate)).toBe(true);
      }),
    );
  });
});

describe('firstDay and lastDay', () => {
  it('enclose what a partial date can mean', () => {
    expect([firstDay('2016'), lastDay('2016')]).toEqual(['2016-01-01', '2016-12-31']);
    expect([firstDay('2016-02'), lastDay('2016-02')]).toEqual(['2016-02-01', '2016-02-29']);
    expect([firstDay('2016-02-03'), lastDay('2016-02-03')]).toEqual(['2016-02-03', '2016-02-03']);
  });

  it('are the day itself for a full date', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect([firstDay(day), lastDay(day)]).toEqual([day, day]);
      }),
    );
  });
});

describe('precisionOf', () => {
  it('says how much of a date is known', () => {
    expect(['2017', '2017-04', '2017-04-05'].map(precisionOf)).toEqual(['year', 'month', 'day']);
  });
});

describe('addInterval', () => {
  it('moves by calendar months and years', () => {
    expect(addInterval('2016-12-08', 3, 'month')).toBe('2017-03-08');
    expect(addInterval('2016-12-08', 2, 'year')).toBe('2018-12-08');
    expect(addInterval('2016-12-28', 10, 'day')).toBe('2017-01-07');
  });

  it('stops at the end of a shorter month', () => {
    expect(addInterval('2017-01-31', 1, 'month')).toBe('2017-02-28');
    expect(addInterval('2016-02-29', 1, 'year')).toBe('2017-02-28');
  });

  it('agrees with wholeMonths for days that every month has', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 48 }), (day, count) => {
        const start = `${day.slice(0, 8)}15`;
        expect(wholeMonths(start, addInterval(start, count, 'month'))).toBe(count);
      }),
    );
  });
});

describe('dayAfter', () => {
  it('passes over the ends of months and years', () => {
    expect(['2016-02-28', '2016-02-29', '2017-12-31'].map(dayAfter)).toEqual([
      '2016-02-29',
      '2016-03-01',
      '2018-01-01',
    ]);
  });
});

describe('wholeMonths', () => {
  it('gives nothing when the months do not come out even, or run backwards', () => {
    expect(wholeMonths('2014-04-01', '2017-10-06')).toBeUndefined();
    expect(wholeMonths('2014-04-01', '2014-03-01')).toBeUndefined();
  });
});
