import { describe, expect, it } from 'vitest';
import { pngWithXmp, xmp } from '../../../src/republish/xmp.ts';
import { pictureWords } from '../../built/picture-words.ts';
import { credit, onePixel, picture } from './kit-of.ts';

describe('a PNG with XMP', () => {
  const described = pngWithXmp(onePixel, xmp(picture, credit));

  it('says licence, where it stands, where to ask, credit and both forms of the words to any reader', async () => {
    expect(await pictureWords(described)).toEqual({
      title: picture.title,
      creator: credit.creator,
      copyright: credit.copyright,
      credit: credit.credit,
      licence: credit.licence,
      licenceAddress: credit.licenceAddress,
      acquire: credit.acquire,
      alt: picture.alt,
      description: picture.description,
    });
  });

  it('is the rest of the PNG as it was', () => {
    const added = described.length - onePixel.length;
    expect(described.subarray(0, 33)).toEqual(onePixel.subarray(0, 33));
    expect(described.subarray(33 + added)).toEqual(onePixel.subarray(33));
  });

  it('said nothing before', async () => {
    expect(Object.values(await pictureWords(onePixel)).join('')).toBe('');
  });

  it('is not made of what is no PNG', () => {
    expect(() => pngWithXmp(Buffer.from('<svg/>'), xmp(picture, credit))).toThrow('no PNG');
  });
});
