import type { Attributes } from './attributes.ts';
import { attributesMarkup, marksMarkup } from './markup.ts';
import type { Scene } from './scene.ts';

/** How a still is named to those who do not see it: by elements of the page with these ids, or not at all. */
type Naming = { readonly labelledBy: string; readonly describedBy: string } | 'hidden';

/** What a still needs besides its scene. */
export interface StillOptions {
  /** Start of the ids in it, unlike any in the page: rows of equal marks are then written once. */
  readonly id?: string;
  /** Classes besides `scene`. */
  readonly className?: string;
  readonly naming: Naming;
  /** Ids of the facts whose numbers stand in the picture; none where an element around it names them. */
  readonly facts?: readonly string[];
}

function namingAttributes(naming: Naming): Attributes {
  if (naming === 'hidden') return { 'aria-hidden': 'true' };
  return { role: 'img', 'aria-labelledby': naming.labelledBy, 'aria-describedby': naming.describedBy };
}

/** A scene as static SVG text for a page that has the tones' style sheet; the same bytes for the same scene. */
export function still(scene: Scene, { id, className, naming, facts = [] }: StillOptions): string {
  const { width, height } = scene;
  const attributes = attributesMarkup({
    class: className === undefined ? 'scene' : `scene ${className}`,
    width,
    height,
    viewBox: `0 0 ${String(width)} ${String(height)}`,
    ...namingAttributes(naming),
    ...(facts.length > 0 && { 'data-facts': facts.join(' ') }),
  });
  return `<svg${attributes}>${marksMarkup(scene, id === undefined ? 'outlined' : { id })}</svg>`;
}
