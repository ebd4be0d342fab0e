import { describe, expect, it } from 'vitest';
import { fillWords } from '../../../src/figures/fill-words.ts';
import type { RawWords } from '../../../src/ledger/index.ts';
import { ledger, messageOf } from '../ledger/content-texts.ts';

const file = 'content/figures/cases.yaml';
const figure = { states: ['period', 'cases'], labels: ['not-counted', 'unknown'] } as const;
const state = {
  title: 'The count',
  subtitle: 'One ring is a case',
  description: 'There were {cases-2009-2011}.',
};
const raw: RawWords = {
  name: 'Rings in rows: {cases-2009-2011}, England and Wales',
  source: 'Counted by the IPCC; published {report-2012-date}',
  states: { period: state, cases: { ...state, title: '{cases-2009-2011} in {cases-2009-2011 as span}' } },
  labels: { 'not-counted': 'Not counted here', unknown: 'Not known' },
};
const fault = (changes: Partial<RawWords>): string =>
  messageOf(() => fillWords({ ...raw, ...changes }, figure, ledger, file));

describe('fillWords', () => {
  it('fills every slot and names the facts, each once', () => {
    const { words, facts } = fillWords(raw, figure, ledger, file);
    expect(words.name).toBe('Rings in rows: 54 cases, England and Wales');
    expect(words.source).toBe('Counted by the IPCC; published 20 September 2012');
    expect(words.states.cases.title).toBe('54 cases in two years');
    expect(words.states.period.description).toBe('There were 54 cases.');
    expect(words.labels['not-counted']).toBe('Not counted here');
    expect(facts).toEqual(['cases-2009-2011', 'report-2012-date']);
  });

  it('refuses a state that is missing, and one that the figure does not have', () => {
    expect(fault({ states: { period: state, case: state } })).toBe(
      `${file} (states.cases): this key is missing.\n  The figure needs words for cases: add them.\n${file} (states.case): the figure has no such key.\n  Did you mean cases?`,
    );
  });

  it('refuses a label that is missing, and one that the figure does not have', () => {
    expect(fault({ labels: { 'not-counted': 'a' } })).toBe(
      `${file} (labels.unknown): this key is missing.\n  The figure needs words for unknown: add them.`,
    );
    expect(fault({ labels: { ...raw.labels, extra: 'a' } })).toBe(
      `${file} (labels.extra): the figure has no such key.\n  Remove it.`,
    );
  });

  it('names the key of every slot that cannot be filled', () => {
    expect(fault({ source: '{report-2102-date}', labels: { ...raw.labels, unknown: '{nothing' } })).toBe(
      `${file} (source): there is no fact "report-2102-date".\n  Did you mean report-2012-date?\n${file} (labels.unknown): a brace { stands alone in "{nothing".\n  Write a slot as {fact-id} or {fact-id as words}.`,
    );
  });

  it('takes a name of 150 characters as filled, and no longer', () => {
    const name = '{cases-2009-2011}'.padEnd(159, 'x');
    expect(fillWords({ ...raw, name }, figure, ledger, file).words.name).toHaveLength(150);
    expect(fault({ name: `${name}x` })).toBe(
      `${file} (name): the name has 151 characters with its slots filled.\n  Shorten it to 150: kind of chart, of what, where.`,
    );
  });
});
