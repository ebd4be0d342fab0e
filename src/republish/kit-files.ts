import { csvFormatRows, csvParseRows } from 'd3';
import { strFromU8, strToU8 } from 'fflate';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { ksesFiltered } from './kses.ts';
import { pictureFile, type Kit, type KitEntry, type PictureForm } from './kit-plan.ts';

/** Where the bytes of a kit come from. */
export interface KitSources {
  /** A file of the built site. */
  read(path: string): Uint8Array;
  /** One form of a picture of the plan. */
  picture(name: string, form: PictureForm): Uint8Array;
}

const blocks: ReadonlySet<string> = new Set(['p', 'h2', 'h3', 'li', 'ul', 'figure', 'figcaption']);

function textIn(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (!('childNodes' in node)) return '';
  const inside = node.childNodes.map(textIn).join('');
  if (!('tagName' in node)) return inside;
  const href = node.attrs.find(({ name }) => name === 'href')?.value;
  if (node.tagName === 'a' && href !== undefined) return inside === href ? inside : `${inside} (${href})`;
  return blocks.has(node.tagName) ? `\n\n${inside}` : inside;
}

/** Markup as plain text: a paragraph for each block, addresses behind their words. */
export function plainText(html: string): string {
  return `${textIn(parseFragment(html))
    .replace(/[^\S\n\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

// What the proof reads is not for partners.
function withoutMarks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMarks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
      key.startsWith('_') ? [] : [[key, withoutMarks(item)]],
    ),
  );
}

function chosenRows(csv: string, ids: readonly string[]): string {
  const [head = [], ...rows] = csvParseRows(csv);
  const place = head.indexOf('id');
  return `${csvFormatRows([head, ...rows.filter((row) => ids.includes(row[place] ?? ''))])}\n`;
}

function filesOf(entry: KitEntry, sources: KitSources): readonly (readonly [string, Uint8Array])[] {
  if ('words' in entry) return [[entry.to, strToU8(`${entry.words.map(({ text }) => text).join('\n\n')}\n`)]];
  if ('html' in entry) {
    const html = entry.html.replace(/ data-(?:facts?|sources?|row|number)="[^"]*"/g, '');
    const text = entry.to.endsWith('.txt') ? plainText(html) : ksesFiltered(html);
    return [[entry.to, strToU8(text)]];
  }
  if ('json' in entry) {
    return [[entry.to, strToU8(`${JSON.stringify(withoutMarks(entry.json), null, 2)}\n`)]];
  }
  if ('ids' in entry)
    return [[entry.to, strToU8(chosenRows(strFromU8(sources.read(entry.from)), entry.ids))]];
  if ('from' in entry) return [[entry.to, sources.read(entry.from)]];
  return entry.forms.map((form) => [pictureFile(entry.to, form), sources.picture(entry.picture, form)]);
}

/** Every file of a kit but its manifest, by path. */
export function kitFiles({ entries }: Kit, sources: KitSources): ReadonlyMap<string, Uint8Array> {
  return new Map(
    entries
      .flatMap((entry) => filesOf(entry, sources))
      .map(([path, bytes]) => [path.replace(/^\//, ''), bytes]),
  );
}
