import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { attribute, descendants, pointAtNotes } from './compose-section.ts';

/** What the story says of one state, or in a whole section, where nothing moves. */
export interface ComposedPassage {
  readonly html: string;
  /** Ids of the facts that it prints, in order of first appearance. */
  readonly facts: readonly string[];
}

/**
 * The passages of a section without what only a stage needs, every printed number pointing at its note. The headings
 * in a text stand one level higher than in the story: the section's own is that of the page.
 * @param text HTML as rendered from the section's MDX
 * @param section the section's id
 * @param state only the passages that go with this state; all of the text when left out
 */
export function composePassage(text: string, section: string, state?: string): ComposedPassage {
  const fragment = parseFragment(text);
  const elements = [...descendants(fragment)];
  const steps = elements.filter((element) => attribute(element, 'class') === 'step');
  if (steps.length === 0) elements.forEach(raiseHeading);
  if (steps.length === 0) return { facts: pointAtNotes(elements, section), html: serialize(fragment) };
  const told = steps.filter((step) => state === undefined || attribute(step, 'data-state') === state);
  const inside = told.flatMap((step) => [...descendants(step)]);
  const facts = pointAtNotes(inside, section);
  return { html: told.map((step) => `<div class="told">${serialize(step).trim()}</div>`).join(''), facts };
}

function raiseHeading(element: DefaultTreeAdapterTypes.Element): void {
  if (element.tagName !== 'h3') return;
  element.tagName = 'h2';
  element.nodeName = 'h2';
}
