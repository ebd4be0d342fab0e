import { markAttributes, marksWithin } from './marks.ts';
import { joined, nothingRead, plainPassage, type Marks, type Reading } from './passage.ts';
import { textReading } from './text-passages.ts';

// Addresses, names such as tag:…, plans/sorted/2 and as_of, moments, encodings and hashes.
const machineText =
  /^(?:https?:\/\/\S+|tag:\S+|\/\S*|#\S*|\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?|[a-z][a-z\d-]*(?:\/[a-z\d-]+)+|[a-z\d]+(?:_[a-z\d]+)+|utf-8|(?:sha\d+[-:]|[a-z]+:)?[\w+/=]{32,})$/;
/** Dates and version of the edition itself, which the edition check owns. */
const editionKeys: ReadonlySet<string> = new Set([
  'dateCreated',
  'datePublished',
  'dateModified',
  'date_published',
  'date_modified',
  'date-published',
  'date-released',
  'versioncreated',
  'firstcreated',
  'created',
]);

/** Reads words that hold HTML. */
export type ReadHtml = (file: string, html: string, around: Marks, firstLine: number) => Reading;

/** The version of a format, or of the data, says nothing of the story. */
function isVersion(key: string, value: unknown): boolean {
  return /^(?:cff-)?version$/.test(key) && typeof value === 'string' && /^\d+(?:\.\d+)*$/.test(value);
}

const machineNumbers: ReadonlySet<string> = new Set([
  'width',
  'height',
  'position',
  'version',
  'contentSize',
]);

/** How a text of JSON stands in its file. */
export interface JsonPlace {
  /** Reads strings that hold HTML; handed in, because HTML can hold JSON too. */
  readonly readHtml: ReadHtml;
  readonly marks?: Marks;
  /** 1-based line on which it begins; 1 by default. */
  readonly line?: number;
  /** JSON-LD states numbers as numbers: those are read too, but for sizes, places and versions. */
  readonly isLinkedData?: boolean;
}

// A property such as "_facts": ["cases-2009-2011"] marks its object as data-facts marks an element.
function jsonAttribute(object: Readonly<Record<string, unknown>>, attribute: string): string | undefined {
  const value = object[attribute.replace('data-', '_')];
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.join(' ') : undefined;
}

function isMark(key: string): boolean {
  return markAttributes.includes(key.replace(/^_/, 'data-'));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Everything to read in one text of JSON: every string value, never a key; addresses as links; machine times and hashes
 * not at all. Strings that hold HTML are read as HTML.
 */
export function jsonReading(
  file: string,
  text: string,
  { readHtml, marks = {}, line = 1, isLinkedData = false }: JsonPlace,
): Reading {
  const place = { file, line };

  const readString = (value: string, around: Marks): Reading => {
    const link = /^(?:https?:|tel:|sms:|mailto:|\/)\S*$/.test(value) ? [{ ...place, href: value }] : [];
    if (machineText.test(value) || link.length > 0) return { ...nothingRead, links: link };
    if (/<[a-z][^>]*>/i.test(value)) return readHtml(file, value, around, line);
    if (/\n\s*\n/.test(value)) return textReading(file, value, line);
    const passage = plainPassage(value, place, around, 'data');
    return { ...nothingRead, passages: passage === undefined ? [] : [passage] };
  };

  const read = (value: unknown, around: Marks): Reading => {
    if (typeof value === 'string') return readString(value, around);
    if (Array.isArray(value)) return joined(value.map((item: unknown) => read(item, around)));
    if (!isObject(value)) return nothingRead;
    const within = marksWithin(around, (name) => jsonAttribute(value, name));
    return joined(
      Object.entries(value).map(([key, item]) => {
        if (isMark(key) || isVersion(key, item) || (typeof item === 'string' && editionKeys.has(key)))
          return nothingRead;
        // schema.org writes lengths and sizes as words.
        if (isLinkedData && machineNumbers.has(key) && /^\d+(?: B)?$/.test(String(item))) return nothingRead;
        return read(isLinkedData && typeof item === 'number' ? String(item) : item, within);
      }),
    );
  };

  try {
    return read(JSON.parse(text), marks);
  } catch {
    return { ...nothingRead, broken: [{ ...place, problem: 'the JSON does not parse.' }] };
  }
}
