import {
  defaultTreeAdapter as tree,
  html,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes,
} from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** One passage of a section that goes with one state of its figure. */
export interface ComposedStep {
  readonly state: string;
  /** `<section>/<state>` for the first step of a state; later steps of the same state carry no address. */
  readonly id: string | null;
}

/** The text of a section with addresses, step counts and the targets of its fact notes filled in. */
export interface ComposedSection {
  readonly html: string;
  readonly steps: readonly ComposedStep[];
  /** Ids of the facts that the text prints, in order of first appearance. */
  readonly facts: readonly string[];
}

/**
 * Completes the rendered text of a section: numbers its steps, gives each state an address and
 * points every printed number at its note.
 * @param text HTML as rendered from the section's MDX
 * @param section the section's id
 * @param oldIds ids that a state had once, by its id now; each is still a place at its step
 */
export function composeSection(
  text: string,
  section: string,
  oldIds: (id: string) => readonly string[] = () => [],
): ComposedSection {
  const fragment = parseFragment(text);
  const elements = [...descendants(fragment)];
  const stepElements = elements.filter((element) => attribute(element, 'class') === 'step');
  const seen = new Set<string>();
  const steps = stepElements.map((element, index): ComposedStep => {
    const state = attribute(element, 'data-state') ?? '';
    const id = seen.has(state) ? null : `${section}/${state}`;
    seen.add(state);
    prependCount(element, `${String(index + 1)} of ${String(stepElements.length)}`);
    if (id !== null) {
      element.attrs.push({ name: 'id', value: id });
      for (const old of oldIds(id)) prepend(element, 'span', [{ name: 'id', value: old }]);
    }
    return { state, id };
  });
  const facts = pointAtNotes(elements, section);
  return { html: serialize(fragment), steps, facts };
}

/** Makes every printed number open its note. Returns the ids of their facts, in order of first appearance. */
export function pointAtNotes(elements: Iterable<Element>, section: string): readonly string[] {
  const facts = new Set<string>();
  for (const element of elements) {
    const fact = element.tagName === 'button' ? attribute(element, 'data-fact') : undefined;
    if (fact === undefined) continue;
    facts.add(fact);
    element.attrs.push({ name: 'popovertarget', value: noteId(section, fact) });
  }
  return [...facts];
}

/** The id of the one note that a fact has in a section. */
export function noteId(section: string, fact: string): string {
  return `note-${section}-${fact}`;
}

/** Every element below a node, in document order. */
export function* descendants(parent: Parent): Generator<Element> {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    yield node;
    yield* descendants(node);
  }
}

/** The value of an attribute. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

function prepend(step: Element, name: string, attributes: Element['attrs']): Element {
  const element = tree.createElement(name, html.NS.HTML, attributes);
  const first = step.childNodes[0];
  if (first === undefined) tree.appendChild(step, element);
  else tree.insertBefore(step, element, first);
  return element;
}

function prependCount(step: Element, words: string): void {
  const count = prepend(step, 'p', [
    { name: 'class', value: 'step-count' },
    { name: 'data-number', value: 'step' },
  ]);
  tree.insertText(count, words);
}
