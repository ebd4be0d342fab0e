import { describe, expect, it } from 'vitest';
import { formulaWords } from '../../../src/ledger/formula-words.ts';
import { ledger, messageOf } from './content-texts.ts';

const textOf = (id: string): string =>
  formulaWords(ledger.fact(id), ledger)
    .map(({ text }) => text)
    .join('');

describe('formulaWords', () => {
  it.each([
    ['referrals-completed-fall-2018-19', '172 completed referrals − 143 completed referrals'],
    ['allegations-not-referred-share', '100 − 48%'],
    ['referrals-per-10000-2018-19', '143 completed referrals ÷ about 202,000 people × 10,000'],
    ['asked-plan-2016', '8 December 2016 plus six months'],
    ['cases-2009-2011', ''],
  ])('puts the formula of %s as: %s', (id, words) => {
    expect(textOf(id)).toBe(words);
  });

  it('names the fact of every number that is one', () => {
    const pieces = formulaWords(ledger.fact('allegations-not-referred-share'), ledger);
    expect(pieces.map(({ fact }) => fact)).toEqual([null, null, 'allegations-referred-share']);
  });

  it('shows no code of ours', () => {
    expect(textOf('forces-finding-not-found-2019')).toBe('counted by software in the rows of forces.csv');
  });

  it('refuses a formula that has no known form', () => {
    const fact = { ...ledger.fact('cases-2009-2011'), formula: 'more or less' };
    expect(messageOf(() => formulaWords(fact, ledger))).toContain('cannot be put in words');
  });
});
