import type { Fact } from './fact.ts';

/** The number of a fact: 54, 48 for 48%, 0.666… for 2/3; `undefined` for a date or finding. */
export function factNumber({ unit, value }: Fact): number | undefined {
  if (unit === 'date' || unit === 'finding') return undefined;
  const [numerator, denominator = '1'] = value.split('/');
  return Number(numerator) / Number(denominator);
}
