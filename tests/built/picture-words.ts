import { parse } from 'exifr';

/** What a PNG file says of itself, as a reader of metadata that is not ours finds it. */
export interface PictureWords {
  readonly title: string;
  readonly creator: string;
  readonly copyright: string;
  readonly credit: string;
  readonly licence: string;
  readonly licenceAddress: string;
  /** Where it is said how the picture may be taken. */
  readonly acquire: string;
  readonly alt: string;
  readonly description: string;
}

interface Fields {
  readonly [name: string]: unknown;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

// Words in a language come as an object of the language and the words; the reader leaves entities as they are.
function said(value: unknown): string {
  if (typeof value === 'string') return value.replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity);
  const inside = fieldsOf(value)['value'];
  return typeof inside === 'string' ? said(inside) : '';
}

/** Reads the metadata in a PNG file; each is empty where the file does not say it. */
export async function pictureWords(png: Uint8Array): Promise<PictureWords> {
  const found: unknown = await parse(png, { xmp: true, multiSegment: true, mergeOutput: false });
  const part = (name: string): Fields => fieldsOf(fieldsOf(found)[name]);
  return {
    title: said(part('dc')['title']),
    creator: said(part('dc')['creator']),
    copyright: said(part('dc')['rights']),
    credit: said(part('photoshop')['Credit']),
    licence: said(part('xmpRights')['UsageTerms']),
    licenceAddress: said(part('xmpRights')['WebStatement']),
    acquire: said(fieldsOf(part('plus')['Licensor'])['LicensorURL']),
    alt: said(part('Iptc4xmpCore')['AltTextAccessibility']),
    description: said(part('Iptc4xmpCore')['ExtDescrAccessibility']),
  };
}
