import { expect, it } from 'vitest';
import { licenceAddress } from '../../../src/republish/licence-address.ts';

it.each([
  ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC BY-ND 4.0', 'https://creativecommons.org/licenses/by-nd/4.0/'],
])('%s is at %s', (licence, address) => {
  expect(licenceAddress(licence)).toBe(address);
});

it('a licence that is none of Creative Commons is refused, with what to do', () => {
  expect(() => licenceAddress('All rights reserved')).toThrow('Write it such as CC BY 4.0');
});
