import { expect, it } from 'vitest';
import { licenceAddress } from '../../../src/ledger/licence-address.ts';

it.each([
  ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC BY-ND 4.0', 'https://creativecommons.org/licenses/by-nd/4.0/'],
])('%s is at %s', (licence, address) => {
  expect(licenceAddress(licence)).toBe(address);
});

it.each(['All rights reserved', 'MIT', 'CC BY', 'cc by 4.0'])('%s is refused, with what to do', (licence) => {
  expect(() => licenceAddress(licence)).toThrow(`"${licence}" is no licence of Creative Commons`);
  expect(() => licenceAddress(licence)).toThrow('Write it such as CC BY 4.0');
});
