import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/components/rows-of.ts';

const csv = 'id,name,note\nessex,Essex Police,"One, two"\nkent,Kent Police,\nkent-old,Old,\n';

describe('rowsOf', () => {
  it('keeps the head and the rows of the ids, cell for cell', () => {
    expect(rowsOf(csv, ['essex'])).toBe('id,name,note\nessex,Essex Police,"One, two"\n');
    expect(rowsOf(csv, ['kent', 'essex'])).toBe(
      'id,name,note\nessex,Essex Police,"One, two"\nkent,Kent Police,\n',
    );
  });

  it('keeps the head alone where no row has such an id', () => {
    expect(rowsOf(csv, [])).toBe('id,name,note\n');
  });
});
