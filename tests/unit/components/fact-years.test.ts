import { expect, it } from 'vitest';
import { factYears } from '../../../src/components/fact-years.ts';
import { ledger } from '../ledger/content-texts.ts';

it('every fact stands in exactly one year, and the years go forward', () => {
  const years = factYears(ledger.facts);
  const listed = years.flatMap(({ facts }) => facts.map(({ id }) => id));
  expect([...listed].sort()).toEqual(ledger.facts.map(({ id }) => id).sort());
  expect(years.map(({ year }) => year)).toEqual([...new Set(years.map(({ year }) => year))].sort());
});
