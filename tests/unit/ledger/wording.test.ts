import { describe, expect, it } from 'vitest';
import type { WordingRule } from '../../../src/ledger/wording-rule.ts';
import { wordingFindings } from '../../../src/ledger/wording.ts';
import { ledger } from './content-texts.ts';

const rule = (pattern: string, options: Partial<WordingRule> = {}): WordingRule => ({
  pattern,
  suggestion: 'officer',
  reason: 'slang',
  allowedInQuotes: false,
  case: 'insensitive',
  line: 2,
  ...options,
});
const found = (text: string, rules: readonly WordingRule[], quoted = false) =>
  wordingFindings(text, rules, { quoted }).map(({ match, index }) => [match, index]);

describe('wordingFindings', () => {
  it('says what was found, where, what to write and why', () => {
    expect(wordingFindings('Two cops, one Cop.', [rule('\\bcops?\\b')], { quoted: false })).toEqual([
      { match: 'cops', index: 4, suggestion: 'officer', reason: 'slang' },
      { match: 'Cop', index: 14, suggestion: 'officer', reason: 'slang' },
    ]);
  });

  it('minds the case of letters where the rule does', () => {
    expect(found('APSP and apsp', [rule('\\bAPSP\\b', { case: 'sensitive' })])).toEqual([['APSP', 0]]);
  });

  it('lets a quotation keep a word only where the rule does', () => {
    const rules = [rule('\\bpredators?\\b', { allowedInQuotes: true }), rule('\\bcops?\\b')];
    expect(found('predators and cops', rules, true)).toEqual([['cops', 14]]);
    expect(found('predators and cops', rules)).toHaveLength(2);
  });

  it.each([
    ['a line break', '54\n    officers'],
    ['a space that does not break', '54\u00a0officers'],
    ['a soft hyphen', '54 off\u00adicers'],
    ['a zero-width space', '54 off\u200bicers'],
  ])('sees through %s', (_, text) => {
    expect(found(`x ${text}`, [rule('\\b54 officers\\b')])).toEqual([['54 officers', 2]]);
  });

  it('sees through a hyphen that does not break', () => {
    expect(found('a cover\u2011up', [rule('cover-up')])).toEqual([['cover-up', 2]]);
  });

  it('gives the place in the text as it was handed in', () => {
    expect(found('one  \n two\u00ad cops', [rule('\\bcops\\b')])).toEqual([['cops', 12]]);
  });

  it('gives findings in reading order, whatever the order of the rules', () => {
    expect(found('cops and bobbies', [rule('bobbies'), rule('cops')]).map(([match]) => match)).toEqual([
      'cops',
      'bobbies',
    ]);
  });

  it.each([
    ['415 offenders', '415 completed referrals'],
    ['a wave of reports', 'the numbers, and what is not known'],
    ['referrals rose', 'say the numbers and that the rules changed'],
    ['Sergeant Smith', 'role and force, no name'],
    ['12 of 43', 'leave out'],
  ])('holds the rules of the story: "%s"', (text, suggestion) => {
    expect(
      wordingFindings(text, ledger.wording, { quoted: false }).map((finding) => finding.suggestion),
    ).toEqual([suggestion]);
  });

  it('leaves the house words of the story alone', () => {
    const text =
      '415 completed referrals, 54 cases, 436 allegations, about 35,000 people, domestic abuse, a Home Affairs committee';
    expect(found(text, ledger.wording)).toEqual([]);
  });

  it('leaves every usable quotation alone', () => {
    const kept = ledger.quotes.filter(({ usable }) => usable);
    expect(kept.flatMap(({ quote }) => wordingFindings(quote, ledger.wording, { quoted: true }))).toEqual([]);
  });
});
