import { inflateSync } from 'node:zlib';

/** What a PDF holds, as far as its streams tell. */
export interface PdfText {
  readonly pages: number;
  /** How often text is set, a line or less at a time. */
  readonly texts: number;
}

/** Counts pages and texts of a PDF whose objects may be packed. */
export function pdfText(pdf: Uint8Array): PdfText {
  const bytes = Buffer.from(pdf);
  const streams = [...streamsOf(bytes)];
  const count = (pattern: RegExp): number =>
    [bytes.toString('latin1'), ...streams].reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
  return { pages: count(/\/Type\s*\/Page\b/g), texts: count(/[)>\]]\s*T[jJ]\b/g) };
}

function* streamsOf(bytes: Buffer): Generator<string> {
  const begin = /\/FlateDecode[^]{0,200}?>>\s*stream\r?\n/g;
  const text = bytes.toString('latin1');
  for (const match of text.matchAll(begin)) {
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    const unpacked = unpack(bytes.subarray(start, end));
    if (unpacked !== undefined) yield unpacked;
  }
}

/** Nothing for what is packed in another way, such as a picture. */
function unpack(bytes: Uint8Array): string | undefined {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return undefined;
  }
}
