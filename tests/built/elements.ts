import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element of a parsed page. */
export type Element = DefaultTreeAdapterTypes.Element;

/** All elements of a page in document order, those in templates included. */
export function elementsOf(html: string): readonly Element[] {
  return below(parse(html));
}

/** The value of an attribute; undefined when it is not there. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** The words of a space-separated attribute. */
export function wordsOf(element: Element, name: string): readonly string[] {
  return (attribute(element, name) ?? '').split(/\s+/).filter((word) => word !== '');
}

/** The text directly in an element: the whole of a script or a style. */
export function ownText(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function below(node: DefaultTreeAdapterTypes.Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  const inside = 'content' in node ? below(node.content) : [];
  const found = [...inside, ...children.flatMap(below)];
  return 'tagName' in node ? [node, ...found] : found;
}
