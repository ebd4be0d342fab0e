import { describe, expect, it } from 'vitest';
import { isWithheld } from '../../../src/ledger/index.ts';
import { withheldListSchema } from '../../../src/ledger/withheld.ts';

const list = withheldListSchema.parse([
  { asset: null, what: 'Logos', why: 'They are not ours.' },
  { asset: 'figures/plans', what: 'Plans', why: 'A test.' },
  { asset: 'figures/cases/period', what: 'A state', why: 'A test.' },
]);

describe('isWithheld', () => {
  it('withholds what is on the list with all that it holds, and nothing else', () => {
    expect(isWithheld('figures/plans/sorted', list)).toBe(true);
    expect(isWithheld('figures/cases/period', list)).toBe(true);
    expect(isWithheld('figures/cases/cases', list)).toBe(false);
    expect(isWithheld('figures/plans-of-others/sorted', list)).toBe(false);
    expect(isWithheld('forces/kent', list)).toBe(false);
  });

  it('needs a reason and an asset that there can be', () => {
    expect(withheldListSchema.safeParse([{ asset: 'figures/plans', what: 'Plans' }]).success).toBe(false);
    expect(withheldListSchema.safeParse([{ asset: 'plans', what: 'Plans', why: 'A test.' }]).success).toBe(
      false,
    );
  });
});
