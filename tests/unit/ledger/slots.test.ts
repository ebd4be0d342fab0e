import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/ledger/slots.ts';
import { ledger, messageOf } from './content-texts.ts';

const where = { file: 'content/sections/first-count.mdx', line: 4, id: 'title' };
const at = 'content/sections/first-count.mdx:4 (title): ';

describe('fill', () => {
  it('prints facts where their slots stand', () => {
    expect(
      fill(
        '{forces-plan-complete-2017 as Words} of {forces-total} in {report-2017-date as year}',
        ledger,
        where,
      ).text,
    ).toBe('Two of 43 forces in 2017');
  });

  it('names each fact once, in order of appearance', () => {
    const { facts } = fill('{report-2012-date} {cases-2009-2011} {report-2012-date as year}', ledger, where);
    expect(facts).toEqual(['report-2012-date', 'cases-2009-2011']);
  });

  it('keeps the runs, so that they make the text again', () => {
    const { text, pieces } = fill('In all, {cases-2009-2011}.', ledger, where);
    expect(pieces).toEqual([
      { text: 'In all, ', fact: null },
      { text: '54 cases', fact: 'cases-2009-2011' },
      { text: '.', fact: null },
    ]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  it('leaves words without slots alone', () => {
    expect(fill('Told, and told again', ledger, where)).toEqual({
      text: 'Told, and told again',
      facts: [],
      pieces: [{ text: 'Told, and told again', fact: null }],
    });
  });

  it('suggests the nearest fact for one that is not known', () => {
    expect(messageOf(() => fill('{case-2009-2011}', ledger, where))).toBe(
      `${at}there is no fact "case-2009-2011".\n  Did you mean cases-2009-2011?`,
    );
  });

  it('suggests the nearest form for one that is not known', () => {
    expect(messageOf(() => fill('{cases-2009-2011 as wrods}', ledger, where))).toBe(
      `${at}the slot {cases-2009-2011 as wrods} asks for the form "wrods", which there is not.\n  Did you mean words? The forms are: count, number, words, Words, date, month, year, interval, span, period, as-of.`,
    );
  });

  it('says which forms a fact has', () => {
    expect(messageOf(() => fill('{cases-2009-2011 as month}', ledger, where))).toBe(
      `${at}the slot {cases-2009-2011 as month} cannot be filled: a cases fact ("54") has no form month.\n  Use one of: count, number, words, Words, span, period, as-of.`,
    );
  });

  it.each(['{}', '{cases 2009}', '{cases-2009-2011 words}', '{ cases-2009-2011}'])(
    'does not understand %s',
    (slot) => {
      expect(messageOf(() => fill(`a ${slot}`, ledger, where))).toBe(
        `${at}the slot ${slot} is not understood.\n  Write {fact-id} or {fact-id as words}, without other braces in the text.`,
      );
    },
  );

  it.each(['{cases-2009-2011', 'cases-2009-2011}'])('refuses a brace that stands alone: %s', (text) => {
    expect(messageOf(() => fill(text, ledger, where))).toContain(`stands alone in "${text}"`);
  });
});
