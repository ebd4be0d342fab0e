import { describe, expect, it } from 'vitest';
import { readBuiltSite, textAt } from '../built/built-site.ts';
import { attribute, elementsOf, type Element } from '../built/elements.ts';

const elements = elementsOf(textAt(readBuiltSite(), 'index.html'));
const below = (element: Element): readonly Element[] =>
  element.childNodes.flatMap((node) => ('tagName' in node ? [node, ...below(node)] : []));
const leadsToSupport = (element: Element | undefined): boolean =>
  element !== undefined && below(element).some((inner) => attribute(inner, 'href') === '#support');
const withId = (id: string): Element | undefined =>
  elements.find((element) => attribute(element, 'id') === id);

describe('support', () => {
  it('is in three places: before the first section, beside the hardest one, and in full at the end', () => {
    expect(leadsToSupport(withId('cover'))).toBe(true);
    expect(leadsToSupport(withId('allegations'))).toBe(true);
    const order = elements.flatMap((element) =>
      element.tagName === 'section' ? (attribute(element, 'id') ?? []) : [],
    );
    expect(order.at(-1)).toBe('support');
  });

  it('stands after the content note of the cover in the order of reading, and before any section', () => {
    const places = elements.flatMap((element, index) =>
      attribute(element, 'href') === '#support' ||
      attribute(element, 'class')?.startsWith('section ') === true
        ? [{ index, support: element.tagName === 'a' }]
        : [],
    );
    expect(places[0]?.support).toBe(true);
  });
});
