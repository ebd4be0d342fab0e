import { describe, expect, it } from 'vitest';
import { hostOf, secretIn } from '../../../src/embed/host.ts';

const address = 'https://story.example/embed/referrals/years/';

describe('hostOf', () => {
  it('takes the names by which pym.js and WordPress know the frame from its address', () => {
    expect(hostOf(`${address}?initialWidth=600&childId=my-place_1&parentTitle=x#?secret=a1B2c3D4e5`)).toEqual(
      {
        childId: 'my-place_1',
        secret: 'a1B2c3D4e5',
        resizerId: undefined,
        openResizer: false,
      },
    );
  });

  it.each(['', '?childId=', '?childId=a%20b', '?childId=%7B%22a%22%3A1%7D', `?childId=${'a'.repeat(65)}`])(
    'knows no name by "%s"',
    (query) => {
      expect(hostOf(address + query).childId).toBeUndefined();
    },
  );
});

describe('secretIn', () => {
  it.each(['', '#', '#?secret=short', '#?secret=a1B2c3D4e5f', '#?secret=a1B2c3D4e-', '#secret=a1B2c3D4e5'])(
    'finds none in "%s"',
    (hash) => {
      expect(secretIn(hash)).toBeUndefined();
    },
  );
});
