import { describe, expect, it } from 'vitest';
import { withheldProblems } from '../../../src/proof/check-withheld.ts';

const assets = ['sections/plans', 'figures/plans', 'figures/plans/sorted', 'forces/kent'];

describe('withheldProblems', () => {
  it('finds nothing where every asset is one of the story, or is not of the story at all', () => {
    const list = [...assets, null].map((asset) => ({ asset }));
    expect(withheldProblems(list, assets)).toEqual([]);
  });

  it('refuses an asset that there is not, which would let the real one out', () => {
    expect(withheldProblems([{ asset: 'figures/plans/sortd' }], assets)).toEqual([
      {
        place: { file: 'content/withheld.yaml', id: 'figures/plans/sortd' },
        problem: 'there is no such asset, so nothing is withheld.',
        remedy: 'Did you mean figures/plans/sorted?',
      },
    ]);
  });
});
