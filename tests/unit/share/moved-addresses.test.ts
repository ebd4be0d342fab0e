import { describe, expect, it } from 'vitest';
import { readAddressList } from '../../../src/ledger/address-list.ts';
import { movedAddresses, oldHashes } from '../../../src/share/moved-addresses.ts';

const list = readAddressList(
  'content/addresses.txt',
  [
    'section plans',
    'section papers -> plans',
    'state plans/sorted',
    'state plans/groups -> plans/sorted',
    'state papers/sorted -> plans/sorted',
    'figure plans/sorted',
  ].join('\n'),
);
const moved = movedAddresses(list);

describe('addresses that have moved', () => {
  it('answer at their old place and lead to the new one', () => {
    expect(moved.map(({ path, to }) => [path, to])).toEqual([
      ['/papers/', '/plans/'],
      ['/plans/groups/', '/plans/sorted/'],
      ['/papers/sorted/', '/plans/sorted/'],
    ]);
  });

  it('have their old places in the whole story at what stands for them now', () => {
    expect(oldHashes(moved, 'plans/sorted')).toEqual(['plans/groups', 'papers/sorted']);
    expect(oldHashes(moved, 'plans')).toEqual(['papers']);
    expect(oldHashes(moved, 'again')).toEqual([]);
  });
});
