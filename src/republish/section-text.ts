import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Block, Run, Text } from './copy-block.ts';

/** A block of a section's text, and the state of the figure that it goes with; null where there is none. */
export interface PlacedBlock {
  readonly state: string | null;
  readonly block: Block;
}

type Style = Omit<Run, 'text'>;

function isElement(node: Tree.Node): node is Tree.Element {
  return 'tagName' in node;
}

function isText(node: Tree.Node): node is Tree.TextNode {
  return node.nodeName === '#text';
}

function childrenOf(node: Tree.Node): readonly Tree.ChildNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function styleWithin(element: Tree.Element, around: Style, origin: string): Style {
  const { tagName } = element;
  if (tagName === 'strong' || tagName === 'b') return { ...around, strong: true };
  if (tagName === 'em' || tagName === 'i') return { ...around, emphasis: true };
  const href = tagName === 'a' ? attribute(element, 'href') : undefined;
  return href === undefined ? around : { ...around, href: new URL(href, origin).href };
}

function runsOf(node: Tree.Node, style: Style, origin: string): readonly Run[] {
  if (isText(node)) return [{ ...style, text: node.value.replace(/\s+/g, ' ') }];
  if (!isElement(node)) return [];
  const inner = childrenOf(node).flatMap((child) => runsOf(child, styleWithin(node, style, origin), origin));
  return node.tagName === 'q' ? [{ ...style, text: '“' }, ...inner, { ...style, text: '”' }] : inner;
}

function sameStyle(one: Run, other: Run): boolean {
  return JSON.stringify({ ...one, text: '' }) === JSON.stringify({ ...other, text: '' });
}

/** Runs of one style as one, without white space at either end of the block and without empty ones. */
export function tidyRuns(runs: readonly Run[]): readonly Run[] {
  const joined = runs.reduce<readonly Run[]>((done, run) => {
    const last = done.at(-1);
    if (last === undefined || !sameStyle(last, run)) return [...done, run];
    return [...done.slice(0, -1), { ...last, text: last.text + run.text }];
  }, []);
  return joined
    .map((run, index) => (index === 0 ? { ...run, text: run.text.trimStart() } : run))
    .map((run, index) => (index === joined.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
    .filter(({ text }) => text !== '');
}

function factsIn(node: Tree.Node): readonly string[] {
  const own = isElement(node) ? attribute(node, 'data-fact') : undefined;
  return [...new Set([...(own === undefined ? [] : [own]), ...childrenOf(node).flatMap(factsIn)])];
}

/**
 * The rendered text of a section as blocks. A block's id is the section, the state it goes with, and from the second on
 * its place there: `first-count/period`, `first-count/period/2`; without a state `definition/1`.
 * @param html as rendered from the section's MDX
 * @param page whole address of the story, which links of ours start from
 * @throws for an element that a copy has no words for
 */
export function sectionText(html: string, section: string, page: string): readonly PlacedBlock[] {
  const counts = new Map<string, number>();
  const nextId = (state: string | null): string => {
    const place = state === null ? section : `${section}/${state}`;
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    return state !== null && count === 1 ? place : `${place}/${String(count)}`;
  };
  const textOf = (nodes: readonly Tree.Node[], id: string, style: Style = {}): Text => ({
    id,
    runs: tidyRuns(nodes.flatMap((node) => runsOf(node, style, page))),
    facts: [...new Set(nodes.flatMap(factsIn))],
    sources: [],
  });

  const glossaryItem = (group: Tree.Element, id: string): Text => {
    const parts = childrenOf(group).filter(isElement);
    const named = (name: string): readonly Tree.Element[] => parts.filter(({ tagName }) => tagName === name);
    const term = textOf(named('dt'), id, { strong: true });
    const meaning = textOf(named('dd'), id);
    return {
      ...term,
      runs: [...term.runs, { text: ': ' }, ...meaning.runs],
      facts: [...new Set([...term.facts, ...meaning.facts])],
    };
  };

  const read = (node: Tree.Node, state: string | null): readonly PlacedBlock[] => {
    if (!isElement(node)) {
      const isLoose = isText(node) && node.value.trim() !== '';
      if (isLoose) throw new Error(`${section}: "${node.value.trim()}" stands outside a paragraph.`);
      return childrenOf(node).flatMap((child) => read(child, state));
    }
    const { tagName } = node;
    const items = childrenOf(node).filter(isElement);
    if (tagName === 'p') return [{ state, block: { kind: 'paragraph', ...textOf([node], nextId(state)) } }];
    if (/^h[2-6]$/.test(tagName))
      return [{ state, block: { kind: 'heading', level: 3, ...textOf([node], nextId(state)) } }];
    if (tagName === 'ul' || tagName === 'ol') {
      const id = nextId(state);
      const texts = items.map((item, index) => textOf([item], `${id}/${String(index + 1)}`));
      return [{ state, block: { kind: 'list', id, items: texts } }];
    }
    if (tagName === 'dl') {
      const id = nextId(state);
      const texts = items.map((item, index) => glossaryItem(item, `${id}/${String(index + 1)}`));
      return [{ state, block: { kind: 'list', id, items: texts } }];
    }
    if (tagName === 'div' || tagName === 'aside') {
      const within = attribute(node, 'class') === 'step' ? (attribute(node, 'data-state') ?? null) : state;
      return childrenOf(node).flatMap((child) => read(child, within));
    }
    throw new Error(`${section}: a copy of the story has no words for the element <${tagName}>.`);
  };

  return read(parseFragment(html), null);
}
