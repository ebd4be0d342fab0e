import { describe, expect, it } from 'vitest';
import { evidenceWords } from '../../../src/components/evidence-words.ts';
import { formulaFacts } from '../../../src/components/formula-facts.ts';
import { listedServices } from '../../../src/components/listed-services.ts';
import { opensNote } from '../../../src/components/opens-note.ts';
import { splitCount } from '../../../src/components/split-count.ts';
import { readLedger } from '../../../src/ledger/index.ts';

const ledger = readLedger('content');

describe('splitCount', () => {
  it('keeps a short count whole', () => {
    expect(splitCount('54 cases')).toEqual({ number: '54 cases', unit: '' });
  });

  it('parts a long count from its unit after the digits', () => {
    expect(splitCount('about 7 completed referrals for every 10,000 people in the workforce')).toEqual({
      number: 'about 7',
      unit: ' completed referrals for every 10,000 people in the workforce',
    });
  });

  it('keeps a long count without digits whole', () => {
    expect(splitCount('more than a quarter of all the forces').unit).toBe('');
  });
});

describe('opensNote', () => {
  it('lets a number open its note, and leaves periods and dates plain', () => {
    const fact = ledger.fact('cases-2009-2011');
    expect(opensNote('54 cases', fact)).toBe(true);
    expect(opensNote('April 2009 to March 2011', fact)).toBe(false);
    expect(opensNote('20 September 2012', ledger.fact('report-2012-date'))).toBe(false);
  });
});

describe('formulaFacts', () => {
  it('names the facts of a sum in the order of its formula', () => {
    expect(formulaFacts(ledger.fact('referrals-completed-total'), ledger).map(({ id }) => id)).toEqual([
      'referrals-completed-2016-17',
      'referrals-completed-2017-18',
      'referrals-completed-2018-19',
    ]);
  });

  it('names none for a published number', () => {
    expect(formulaFacts(ledger.fact('cases-2009-2011'), ledger)).toEqual([]);
  });
});

describe('evidenceWords', () => {
  it('says that a fact known from the press is known from the press only', () => {
    expect(evidenceWords(ledger.fact('cases-2009-2011'))).toContain('press reports only');
  });

  it('says first that a derived fact was worked out', () => {
    expect(evidenceWords(ledger.fact('allegations-not-referred-share'))).toMatch(
      /^Worked out from other figures\./,
    );
  });
});

describe('listedServices', () => {
  it('leaves out a service whose row says to leave it out, and keeps the order of the rest', () => {
    const listed = listedServices(ledger.support);
    expect(listed.map(({ id }) => id)).not.toContain('men-and-boys');
    expect(listed.map(({ order }) => order)).toEqual(
      listed.map(({ order }) => order).toSorted((a, b) => a - b),
    );
  });

  it('begins with a service that is not a police force', () => {
    expect(listedServices(ledger.support)[0]?.isPolice).toBe('no');
  });
});
