import { describe, expect, it } from 'vitest';
import { withSizes } from '../../../src/republish/file-sizes.ts';

const sizeOf = (address: string): number => address.length;

describe('withSizes', () => {
  it('enters the size of a rendition of ninjs and of an attachment of JSON Feed, however deep', () => {
    const json = {
      associations: [{ renditions: [{ href: '/a.png', contentType: 'image/png' }] }],
      items: [{ attachments: [{ url: '/b.svg', mime_type: 'image/svg+xml', title: 'Plans' }] }],
    };
    expect(withSizes(json, sizeOf)).toEqual({
      associations: [{ renditions: [{ href: '/a.png', contentType: 'image/png', sizeInBytes: 6 }] }],
      items: [
        { attachments: [{ url: '/b.svg', mime_type: 'image/svg+xml', title: 'Plans', size_in_bytes: 6 }] },
      ],
    });
  });

  it('leaves everything else as it is', () => {
    const json = { url: '/', indicators: [{ title: 'Methods', href: '/methods/' }], none: null, number: 4 };
    expect(withSizes(json, sizeOf)).toEqual(json);
  });
});
