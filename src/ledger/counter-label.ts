import type { Fact } from './fact.ts';

/** What stands before the name of those who counted, such as `Counted by`. Nobody counts a date or a finding in words. */
export function counterLabel({ unit }: Pick<Fact, 'unit'>): string {
  return unit === 'date' || unit === 'finding' ? 'According to' : 'Counted by';
}
