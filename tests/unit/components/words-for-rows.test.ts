import { expect, it } from 'vitest';
import { evidenceLevels, evidenceName } from '../../../src/components/evidence-levels.ts';
import { sourceChoices } from '../../../src/components/source-choices.ts';
import { verdictName, verdictWords } from '../../../src/components/verdict-words.ts';
import { verdicts } from '../../../src/ledger/claim.ts';
import { ledger } from '../ledger/content-texts.ts';

it('every verdict has words of its own', () => {
  expect(verdictWords.map(({ verdict }) => verdict)).toEqual(verdicts);
  expect(new Set(verdicts.map(verdictName)).size).toBe(verdicts.length);
});

it('every level of evidence that a fact has is explained', () => {
  const used = new Set(ledger.facts.map(({ evidence }) => evidence));
  expect([...used].filter((level) => !evidenceLevels.some(({ evidence }) => evidence === level))).toEqual([]);
  expect(evidenceName('press')).toBe('Press');
});

it('no two sources are called the same in the list to choose from', () => {
  const choices = sourceChoices(ledger.sources);
  expect(new Set(choices.map(({ name }) => name)).size).toBe(ledger.sources.length);
});
