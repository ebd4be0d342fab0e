import { describe, expect, it } from 'vitest';
import { heldOutput } from '../../run/held-output.ts';

const printedAfter = (succeeded: boolean): readonly string[] => {
  const printed: string[] = [];
  const output = heldOutput((line) => printed.push(line), 2);
  for (const line of ['one', 'two', 'three', 'four']) output.line(line);
  output.end(succeeded);
  return printed;
};

describe('heldOutput', () => {
  it('says after a success how much it left out', () => {
    expect(printedAfter(true)).toEqual(['one', 'two', '… and 2 more lines']);
  });

  it('leaves nothing out after a failure', () => {
    expect(printedAfter(false)).toEqual(['one', 'two', 'three', 'four']);
  });
});
