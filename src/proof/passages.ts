import { csvReading } from './csv-passages.ts';
import { htmlReading } from './html-passages.ts';
import { jsonReading } from './json-passages.ts';
import { nothingRead, type Reading } from './passage.ts';
import { textReading } from './text-passages.ts';
import { xmlReading } from './xml-passages.ts';
import { yamlReading } from './yaml-passages.ts';

/** One file of the built folder. */
export interface BuiltFile {
  /** Path inside the built folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

const licence = /(?:^|[/-])(?:ofl|licen[cs]e)[^/]*$|(?:^|\/)(?:robots\.txt|_headers)$/i;

/** Whether a built file holds words, by its name; scripts, styles, fonts, pictures and licences do not. */
export function isRead(file: string): boolean {
  return (
    /\.(?:html?|svg|json|jsonld|webmanifest|geojson|cff|xml|rss|atom|csv|txt|md)$/i.test(file) &&
    !licence.test(file)
  );
}

/** Everything to read in one built file. */
export function reading({ file, text }: BuiltFile, ledgerTables: readonly string[]): Reading {
  if (!isRead(file)) return nothingRead;
  // A copy for an editor is HTML that a browser is to show as it is written.
  if (/\.(?:html?|svg|html\.txt)$/i.test(file)) return htmlReading(file, text);
  if (/\.(?:json|webmanifest|geojson)$/i.test(file))
    return jsonReading(file, text, { readHtml: htmlReading });
  if (/\.jsonld$/i.test(file)) return jsonReading(file, text, { readHtml: htmlReading, isLinkedData: true });
  if (/\.cff$/i.test(file)) return yamlReading(file, text, { readHtml: htmlReading });
  if (/\.csv$/i.test(file)) return csvReading(file, text, ledgerTables);
  if (/\.(?:txt|md)$/i.test(file)) return textReading(file, text);
  return xmlReading(file, text);
}
