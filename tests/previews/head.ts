import { attribute, elementsOf, ownText, type Element } from '../built/elements.ts';

/** The head of a page, by what machines ask of it. */
export interface Head {
  /** Content of the first `<meta>` with this name or property; empty when there is none. */
  readonly meta: (name: string) => string;
  /** Address of the first `<link>` with this relation; empty when there is none. */
  readonly link: (relation: string) => string;
  readonly title: string;
  readonly language: string;
  /** Every text of linked data, parsed, in order. */
  readonly linkedData: readonly unknown[];
}

/** Reads the head of a page. */
export function headOf(html: string): Head {
  const elements = elementsOf(html);
  const first = (test: (element: Element) => boolean, name: string): string => {
    const found = elements.find(test);
    return (found && attribute(found, name)) ?? '';
  };
  return {
    meta: (name) =>
      first(
        (element) =>
          element.tagName === 'meta' &&
          (attribute(element, 'name') === name || attribute(element, 'property') === name),
        'content',
      ),
    link: (relation) =>
      first((element) => element.tagName === 'link' && attribute(element, 'rel') === relation, 'href'),
    title: elements
      .filter(({ tagName }) => tagName === 'title')
      .map(ownText)
      .slice(0, 1)
      .join(''),
    language: first(({ tagName }) => tagName === 'html', 'lang'),
    linkedData: elements
      .filter((element) => attribute(element, 'type') === 'application/ld+json')
      .map((element): unknown => JSON.parse(ownText(element))),
  };
}
