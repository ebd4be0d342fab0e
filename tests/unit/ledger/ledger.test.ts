import { describe, expect, it } from 'vitest';
import { readLedger } from '../../../src/ledger/read-ledger.ts';
import { ledger, messageOf } from './content-texts.ts';

const where = { file: 'src/figures/counts/data.ts' };

describe('readLedger', () => {
  it('reads the content of the story', () => {
    expect(JSON.stringify(readLedger('content'))).toBe(JSON.stringify(ledger));
  });

  it('says which file it cannot read', () => {
    expect(messageOf(() => readLedger('no-such-folder'))).toMatch(
      /^content\/facts\.csv: the file cannot be read \(ENOENT.*\)\.\n {2}Put it back, or run the command from the project folder\.$/,
    );
  });
});

describe('the look-ups of the ledger', () => {
  it('find rows by id', () => {
    expect(ledger.fact('cases-2009-2011').unit).toBe('cases');
    expect(ledger.source('S01').publisher).toBe('HMICFRS');
    expect(ledger.claim('sun-2019-01').verdict).toBe('not-verified');
    expect(ledger.force('gwent').country).toBe('Wales');
    expect(ledger.quote('owers-2012').name).toBe('Dame Anne Owers');
    expect(ledger.event('report-2012').date).toBe('2012-09-20');
  });

  it('keep the line of each row', () => {
    expect([ledger.fact('forces-total').line, ledger.source('S01').line]).toEqual([2, 2]);
  });

  it('give lists as lists, yes and no as booleans, and places as numbers', () => {
    expect(ledger.fact('case-behind-2012-report').otherSourceIds).toEqual(['S36', 'S29']);
    expect(ledger.fact('cases-2009-2011').joinsWith).toEqual([]);
    expect(ledger.source('S06').readerLink).toBe(false);
    expect(ledger.force('avon-and-somerset').tileRow).toBe(8);
    expect(ledger.support.find(({ id }) => id === 'live-fear-free')?.languages).toEqual(['cy', 'en']);
  });

  it('suggest the nearest id for one that is not known, at the place that asked', () => {
    expect(messageOf(() => ledger.fact('cases-2009-11', where))).toBe(
      'src/figures/counts/data.ts: there is no fact "cases-2009-11".\n  Did you mean cases-2009-2011?',
    );
    expect(messageOf(() => ledger.quote('owers-2102'))).toBe(
      'content/quotes.csv: there is no quotation "owers-2102".\n  Did you mean owers-2012?',
    );
    expect(messageOf(() => ledger.force('west-yorkshir'))).toContain('Did you mean west-yorkshire?');
    expect(messageOf(() => ledger.source('S1'))).toContain('content/sources.csv: there is no source "S1"');
    expect(messageOf(() => ledger.claim('sun-2019-1'))).toContain('there is no claim');
    expect(messageOf(() => ledger.event('report-2020'))).toContain('there is no event');
  });
});

describe('numberOf', () => {
  it('gives counts, shares and fractions as numbers', () => {
    expect(ledger.numberOf('vetting-people-2019')).toBe(35_000);
    expect(ledger.numberOf('allegations-referred-share')).toBe(48);
    expect(ledger.numberOf('capacity-gap-2019')).toBeCloseTo(2 / 3);
  });

  it('refuses a date and a finding', () => {
    expect(messageOf(() => ledger.numberOf('report-2012-date', where))).toBe(
      'src/figures/counts/data.ts: report-2012-date has no number: its unit is date.\n  Take a fact that has a number, or print this one in words.',
    );
    expect(messageOf(() => ledger.numberOf('slow-2019'))).toContain(
      '(slow-2019): slow-2019 has no number: its unit is finding.',
    );
  });
});

describe('assertComparable', () => {
  const compare =
    (...ids: readonly string[]) =>
    () => {
      ledger.assertComparable(ids, 'src/figures/counts/index.ts');
    };

  it('allows one scale to facts that all join each other', () => {
    expect(
      compare('referrals-completed-2016-17', 'referrals-completed-2017-18', 'referrals-completed-2018-19'),
    ).not.toThrow();
    expect(compare('cases-2009-2011')).not.toThrow();
  });

  it('refuses two of the five counts, and says which and why', () => {
    expect(messageOf(compare('cases-2009-2011', 'allegations-2014-2016'))).toBe(
      `src/figures/counts/index.ts: cases-2009-2011 and allegations-2014-2016 may not share a scale: joins_with of content/facts.csv:${String(ledger.fact('cases-2009-2011').line)} does not name allegations-2014-2016.\n  They are different counts. Draw each by itself (cases-2009-2011 may stand with: none).`,
    );
  });

  it('refuses every pair of the five counts', () => {
    const five = [
      'cases-2009-2011',
      'headcount-2013',
      'allegations-2014-2016',
      'referrals-received-2014-2017',
      'referrals-completed-total',
    ];
    for (const left of five) {
      for (const right of five.filter((id) => id !== left))
        expect(compare(left, right)).toThrow('may not share a scale');
    }
  });

  it('refuses the two counts of 2016/17, and the two estimates of vetting', () => {
    expect(compare('referrals-completed-2016-17', 'referrals-received-2016-17')).toThrow(
      'may not share a scale',
    );
    expect(compare('vetting-people-2019', 'vetting-share-2019')).toThrow('may not share a scale');
  });

  it('refuses a mark for a fact that may stand in words only', () => {
    expect(messageOf(compare('workforce-2019'))).toBe(
      'src/figures/counts/index.ts: workforce-2019 is drawn to a scale, but its column chart says "text only".\n  Let it stand as words or as a blank entry, never as a mark, a length or a position.',
    );
  });

  it('names every pair that is refused', () => {
    const message = messageOf(compare('cases-2009-2011', 'headcount-2013', 'allegations-2014-2016'));
    expect(message.match(/may not share a scale/g)).toHaveLength(3);
  });
});
