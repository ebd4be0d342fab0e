import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { blockPassage, type Piece } from './block.ts';
import { jsonReading } from './json-passages.ts';
import { markAttributes, marksWithin, verbatimOf } from './marks.ts';
import {
  joined,
  nothingRead,
  plainPassage,
  tidied,
  type Link,
  type Marks,
  type Passage,
  type Reading,
  type Repeated,
} from './passage.ts';

// Everything else is a block: its words do not run on into its neighbours'.
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo button cite code data del dfn em font i ins kbd label mark q ruby s samp small span strong sub sup time tspan u var wbr textPath'.split(
    ' ',
  ),
);
const parting: ReadonlySet<string> = new Set(['br', 'tspan', 'img', 'wbr']);
const unread: ReadonlySet<string> = new Set(['style', 'script']);
const wordAttributes: readonly string[] = [
  'alt',
  'title',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'placeholder',
  'label',
  'summary',
  'download',
];
const addressAttributes: readonly string[] = [
  'href',
  'xlink:href',
  'src',
  'action',
  'formaction',
  'cite',
  'data',
  'poster',
];
const machineMetadata =
  /^(?:viewport|theme-color|color-scheme|robots|referrer|generator|format-detection|charset|og:(?:type|url|locale|image|image:(?:url|secure_url|type|width|height))|twitter:(?:card|image|url)|(?:article|og):(?:published|modified|updated)_time|citation_(?:publication_date|public_url|language))$/;

type Attributes = ReadonlyMap<string, string>;

function attributesOf(element: Tree.Element): Attributes {
  return new Map(
    element.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value] as const),
  );
}

function isElement(node: Tree.Node): node is Tree.Element {
  return 'tagName' in node;
}

function isText(node: Tree.Node): node is Tree.TextNode {
  return node.nodeName === '#text';
}

function childrenOf(node: Tree.Node): readonly Tree.Node[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

function allText(node: Tree.Node): string {
  if (isText(node)) return node.value;
  if (isElement(node) && unread.has(node.tagName)) return '';
  const space = isElement(node) && (parting.has(node.tagName) || !inline.has(node.tagName)) ? ' ' : '';
  return space + childrenOf(node).map(allText).join('') + space;
}

function attributeTexts(element: Tree.Element, attributes: Attributes): readonly string[] {
  const named = wordAttributes.flatMap((name) => attributes.get(name) ?? []);
  const data = [...attributes].flatMap(([name, value]) =>
    name.startsWith('data-') && !markAttributes.includes(name) && /\S\s+\S/.test(value) ? [value] : [],
  );
  const button = element.tagName === 'input' ? [attributes.get('value') ?? ''] : [];
  const name = attributes.get('name') ?? attributes.get('property') ?? attributes.get('itemprop');
  const isMetadata =
    element.tagName === 'meta' && name !== undefined && !machineMetadata.test(name.toLowerCase());
  return [...named, ...data, ...button, ...(isMetadata ? [attributes.get('content') ?? ''] : [])];
}

interface Found {
  readonly passages: Passage[];
  readonly repeated: Repeated[];
  readonly links: Link[];
  readonly inner: Reading[];
}

/** Everything to read in one document or fragment of HTML (or SVG) text. */
export function htmlReading(file: string, html: string, around: Marks = {}, firstLine = 1): Reading {
  const whole = /<html|<!doctype html/i.test(html);
  const options = { sourceCodeLocationInfo: true, scriptingEnabled: false };
  const root: Tree.Node = whole ? parse(html, options) : parseFragment(html, options);
  const found: Found = { passages: [], repeated: [], links: [], inner: [] };
  let pieces: Piece[] = [];

  const endBlock = (): void => {
    const passage = blockPassage(file, pieces);
    if (passage !== undefined) found.passages.push(passage);
    pieces = [];
  };

  const readAttributes = (
    element: Tree.Element,
    attributes: Attributes,
    marks: Marks,
    line: number,
  ): void => {
    for (const text of attributeTexts(element, attributes)) {
      const passage = plainPassage(text, { file, line }, marks, 'attribute');
      if (passage !== undefined) found.passages.push(passage);
    }
    for (const name of addressAttributes) {
      const href = attributes.get(name)?.trim();
      if (href !== undefined && href !== '') found.links.push({ file, line, href });
    }
    for (const candidate of (attributes.get('srcset') ?? '').split(',')) {
      const href = candidate.trim().split(/\s+/)[0] ?? '';
      if (href !== '') found.links.push({ file, line, href });
    }
    const inner = attributes.get('srcdoc');
    if (inner !== undefined) found.inner.push(htmlReading(file, inner, marks, line));
  };

  const readElement = (element: Tree.Element, marksAround: Marks, lineAround: number): void => {
    const attributes = attributesOf(element);
    const line = (element.sourceCodeLocation?.startLine ?? lineAround - firstLine + 1) + firstLine - 1;
    const marks = marksWithin(marksAround, (name) => attributes.get(name));
    readAttributes(element, attributes, marks, line);

    const verbatim = verbatimOf((name) => attributes.get(name));
    if (verbatim !== undefined) {
      const text = tidied(element.tagName === 'meta' ? (attributes.get('content') ?? '') : allText(element));
      found.repeated.push({ file, line, verbatim, text });
    }
    if (element.tagName === 'script' && /json/.test(attributes.get('type') ?? '')) {
      const isLinkedData = attributes.get('type') === 'application/ld+json';
      found.inner.push(
        jsonReading(file, allTextOfScript(element), { readHtml: htmlReading, marks, line, isLinkedData }),
      );
    }
    if (unread.has(element.tagName)) return;

    const isBlock = !inline.has(element.tagName);
    if (parting.has(element.tagName)) pieces.push({ text: ' ', line, ...marks });
    else if (isBlock) endBlock();
    for (const child of childrenOf(element)) readNode(child, marks, line);
    if (isBlock && !parting.has(element.tagName)) endBlock();
  };

  const readNode = (node: Tree.Node, marks: Marks, lineAround: number): void => {
    if (isElement(node)) readElement(node, marks, lineAround);
    else if (isText(node)) {
      const feeds = /^\s*/.exec(node.value)?.[0].split('\n').length ?? 1;
      const line =
        (node.sourceCodeLocation?.startLine ?? lineAround - firstLine + 1) + feeds - 1 + firstLine - 1;
      pieces.push({ text: node.value, line, ...marks });
    } else for (const child of childrenOf(node)) readNode(child, marks, lineAround);
  };

  readNode(root, around, firstLine);
  endBlock();
  return joined([{ ...nothingRead, ...found }, ...found.inner]);
}

function allTextOfScript(element: Tree.Element): string {
  return element.childNodes.map((child) => (isText(child) ? child.value : '')).join('');
}
