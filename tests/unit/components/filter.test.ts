import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressWith, fits, foldedText, type Filter } from '../../../src/components/filter.ts';

const item = {
  text: '54 cases Cases that the IPCC considered sexual exploitation. Zoë Billingham, up‑to‑date',
  words: { section: ['first-count', 'counts'], source: ['S32'] },
};
const filter = (entries: Readonly<Record<string, string>>): Filter => new Map(Object.entries(entries));

describe('fits', () => {
  it.each([
    [{}, true],
    [{ q: '', section: '', source: '' }, true],
    [{ q: 'ipcc CASES' }, true],
    [{ q: '  zoe   billingham ' }, true],
    [{ q: 'up-to-date' }, true],
    [{ q: 'ipcc referral' }, false],
    [{ section: 'counts' }, true],
    [{ section: 'count' }, false],
    [{ section: 'counts', source: 'S32', q: '54' }, true],
    [{ section: 'counts', source: 'S01' }, false],
    [{ verdict: 'corrected' }, false],
  ])('%j: %s', (asked, expected) => {
    expect(fits(item, filter(asked))).toBe(expected);
  });

  it('finds every stretch of its own text', () => {
    fc.assert(
      fc.property(fc.nat(item.text.length), fc.nat(item.text.length), (one, other) => {
        expect(fits(item, filter({ q: item.text.slice(Math.min(one, other), Math.max(one, other)) }))).toBe(
          true,
        );
      }),
    );
  });
});

describe('foldedText', () => {
  it('changes nothing when read twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldedText(foldedText(text))).toBe(foldedText(text));
      }),
    );
  });
});

describe('addressWith', () => {
  const address = 'https://example.org/facts/?mode=read&source=S01#cases';

  it('names what is asked for, and keeps the rest of the address', () => {
    expect(addressWith(address, filter({ q: ' two words ', source: 'S03' }))).toBe(
      'https://example.org/facts/?mode=read&source=S03&q=two+words#cases',
    );
  });

  it('leaves out what is not asked for', () => {
    expect(addressWith(address, filter({ q: ' ', source: '' }))).toBe(
      'https://example.org/facts/?mode=read#cases',
    );
  });
});
