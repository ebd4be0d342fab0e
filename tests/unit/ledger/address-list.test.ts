import { describe, expect, it } from 'vitest';
import { readAddressList } from '../../../src/ledger/address-list.ts';
import { messageOf } from './content-texts.ts';

const file = 'content/addresses.txt';
const read = (...lines: readonly string[]) => readAddressList(file, lines.join('\n'));

describe('the list of published ids', () => {
  it('holds one id to a line, with what stands for it now where it has moved', () => {
    expect(
      read('# kept for good', '', 'section plans', 'state plans/old -> plans/sorted', 'force kent'),
    ).toEqual([
      { kind: 'section', id: 'plans', movedTo: null, line: 3 },
      { kind: 'state', id: 'plans/old', movedTo: 'plans/sorted', line: 4 },
      { kind: 'force', id: 'kent', movedTo: null, line: 5 },
    ]);
  });

  it.each([
    'plans',
    'chapter plans',
    'section plans/sorted',
    'state plans',
    'state plans/old -> plans',
    'force Kent',
  ])('refuses "%s" with its line and how to write it', (line) => {
    expect(messageOf(() => read('section again', line))).toMatch(
      /^content\/addresses\.txt:2: ".*" is not understood\.\n {2}Write such as: section plans, /,
    );
  });

  it('refuses an id that stands twice', () => {
    expect(messageOf(() => read('section plans', 'section plans -> again'))).toBe(
      'content/addresses.txt:2: section plans stands on line 1 already.\n  Remove one of the two lines.',
    );
  });
});
