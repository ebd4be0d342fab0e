import { expect, it } from 'vitest';
import { newestFirst } from '../../../src/components/correction-words.ts';

const change = (date: string, said: string) => ({ date, said });

it('the newest correction stands first, and the last written of a day', () => {
  const log = [change('2026-01-31', 'a'), change('2026-03-01', 'b'), change('2026-03-01', 'c')];
  expect(newestFirst(log).map(({ said }) => said)).toEqual(['c', 'b', 'a']);
});
