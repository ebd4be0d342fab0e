import { describe, expect, it } from 'vitest';
import { pngWithXmp, xmp, xmpOf } from '../../../src/republish/xmp.ts';
import { credit, onePixel, picture } from './kit-of.ts';

describe('xmp', () => {
  const packet = xmp(picture, credit);

  it('says licence, where it stands, where to ask, credit and both forms of the words', () => {
    for (const said of [
      credit.licence,
      credit.licenceAddress,
      credit.acquire,
      credit.credit,
      'plans &amp; dates',
      picture.description,
    ]) {
      expect(packet).toContain(said);
    }
    expect(packet).toMatch(/<Iptc4xmpCore:AltTextAccessibility>/);
    expect(packet).toMatch(/<Iptc4xmpCore:ExtDescrAccessibility>/);
  });

  it('can be read again from the PNG that it was put into', () => {
    expect(xmpOf(pngWithXmp(onePixel, packet))).toBe(packet);
  });

  it('leaves the rest of the PNG as it was', () => {
    const described = pngWithXmp(onePixel, packet);
    const added = described.length - onePixel.length;
    expect(described.subarray(0, 33)).toEqual(onePixel.subarray(0, 33));
    expect(described.subarray(33 + added)).toEqual(onePixel.subarray(33));
  });

  it('finds none in a PNG without', () => {
    expect(xmpOf(onePixel)).toBeUndefined();
  });

  it('refuses what is no PNG', () => {
    expect(() => pngWithXmp(Buffer.from('<svg/>'), packet)).toThrow('no PNG');
  });
});
