import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../src/proof/dates-in.ts';

const dates = (text: string) => datesIn(text).map(({ iso }) => iso);

describe('datesIn', () => {
  it.each([
    ['on 20 September 2012', ['2012-09-20']],
    ['on 20th September, 2012', ['2012-09-20']],
    ['on September 20, 2012', ['2012-09-20']],
    ['on 20 Sep 2012', ['2012-09-20']],
    ['on 20/09/2012', ['2012-09-20']],
    ['2012-09-20', ['2012-09-20']],
    ['in September 2012', ['2012-09']],
    ['in Sept. 2012', ['2012-09']],
    ['2012-09', ['2012-09']],
    ['on 20 September', ['--09-20']],
    ['April 2009 to March 2011', ['2009-04', '2011-03']],
    ['April to early October 2017', ['2017-04', '2017-10']],
    ['20 and 21 January 2020', ['2020-01-20', '2020-01-21']],
  ])('reads "%s"', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it.each([
    '2012',
    '2014-16',
    '2010-11',
    '2016/17',
    'in May',
    'they may, 20 of them',
    '54 March',
    '2012-13-40',
  ])('finds no date fuller than a year in "%s"', (text) => {
    expect(dates(text)).toEqual([]);
  });

  it('reads every day as it is printed', () => {
    const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        expect(dates(`It was published on ${format.format(date)}.`)).toEqual([
          date.toISOString().slice(0, 10),
        ]);
      }),
    );
  });
});
