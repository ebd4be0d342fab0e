import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/ledger/nearest.ts';

describe('nearest', () => {
  it('gives the candidate with the fewest letters to change', () => {
    expect(nearest('case-2009-2011', ['cases-2009-2011', 'allegations-2014-2016'])).toBe('cases-2009-2011');
    expect(nearest('wrods', ['count', 'words', 'Words'])).toBe('words');
  });

  it('gives nothing when there are no candidates', () => {
    expect(nearest('cases', [])).toBeUndefined();
  });

  it('finds a word that is itself among the candidates', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(), (words, index) => {
        const word = words[index % words.length] ?? '';
        expect(nearest(word, words)).toBe(word);
      }),
    );
  });
});
