import { htmlReading } from './html-passages.ts';
import { marksWithin } from './marks.ts';
import {
  joined,
  nothingRead,
  plainPassage,
  tidied,
  type Link,
  type Marks,
  type Passage,
  type Reading,
} from './passage.ts';

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<![^>]*>|<(\/?)([\w:.-]+)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+/g;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const machineElements: ReadonlySet<string> = new Set(
  'link guid id url loc lastmod pubDate lastBuildDate updated published generator docs language ttl width height'.split(
    ' ',
  ),
);
const wordAttributes: readonly string[] = ['title', 'alt', 'text', 'label', 'term'];
const addressAttributes: readonly string[] = ['href', 'url', 'src', 'resource'];
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(digits) : parseInt(hex, 16));
    },
  );
}

interface OpenElement {
  readonly name: string;
  readonly marks: Marks;
  readonly line: number;
  readonly text: string[];
}

/**
 * Everything to read in a feed or another small XML file: words between tags, attributes that hold words, addresses.
 * An attribute such as `data-facts` or `told:facts` marks its element. Escaped HTML is read as HTML.
 */
export function xmlReading(file: string, xml: string): Reading {
  const passages: Passage[] = [];
  const links: Link[] = [];
  const inner: Reading[] = [];
  const open: OpenElement[] = [];
  let line = 1;

  const end = ({ name, marks, line: startLine, text }: OpenElement): void => {
    const words = text.join('');
    const place = { file, line: startLine };
    if (machineElements.has(name)) {
      if (/^[a-z]+:\S+$/i.test(words.trim())) links.push({ ...place, href: words.trim() });
    } else if (/<[a-z][^>]*>/i.test(words)) inner.push(htmlReading(file, words, marks, startLine));
    else {
      const passage = plainPassage(tidied(words), place, marks, 'data');
      if (passage !== undefined) passages.push(passage);
    }
  };

  const start = (name: string, source: string): OpenElement => {
    const attributes = new Map<string, string>();
    for (const [, key = '', double, single] of source.matchAll(attribute)) {
      attributes.set(
        key.replace(/^(?!xml)\w+:(facts?|quote|sources?|row|number)$/, 'data-$1'),
        decoded(double ?? single ?? ''),
      );
    }
    const marks = marksWithin(open.at(-1)?.marks ?? {}, (key) => attributes.get(key));
    for (const key of wordAttributes) {
      const passage = plainPassage(attributes.get(key) ?? '', { file, line }, marks, 'data');
      if (passage !== undefined) passages.push(passage);
    }
    for (const key of addressAttributes) {
      const href = attributes.get(key);
      if (href !== undefined) links.push({ file, line, href });
    }
    return { name, marks, line, text: [] };
  };

  for (const [whole, characters, slash, name, rest = ''] of xml.matchAll(token)) {
    if (name !== undefined) {
      if (slash === '') open.push(start(name, rest));
      if (slash === '/' || rest.endsWith('/')) {
        const closed = open.pop();
        if (closed !== undefined) end(closed);
      }
    } else if (characters !== undefined) open.at(-1)?.text.push(characters);
    else if (!whole.startsWith('<')) open.at(-1)?.text.push(decoded(whole));
    line += whole.split('\n').length - 1;
  }
  return joined([{ ...nothingRead, passages, links }, ...inner]);
}
