import { parseFragment, serialize } from 'parse5';
import { attribute, descendants, pointAtNotes } from './compose-section.ts';

/** What the story says of one state. */
export interface ComposedPassage {
  readonly html: string;
  /** Ids of the facts that it prints, in order of first appearance. */
  readonly facts: readonly string[];
}

/**
 * The passages of a section that go with one state, without their counts, every printed number pointing at its note.
 * @param text HTML as rendered from the section's MDX
 * @param section the section's id
 */
export function composePassage(text: string, section: string, state: string): ComposedPassage {
  const fragment = parseFragment(text);
  const steps = [...descendants(fragment)].filter(
    (element) => attribute(element, 'class') === 'step' && attribute(element, 'data-state') === state,
  );
  const facts = pointAtNotes(
    steps.flatMap((step) => [...descendants(step)]),
    section,
  );
  return { html: steps.map((step) => serialize(step)).join(''), facts };
}
