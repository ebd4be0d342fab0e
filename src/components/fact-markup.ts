import { splitCount } from './split-count.ts';

/**
 * A printed number as markup without white space around it, so that a comma or full stop may follow: a button that
 * opens the fact's note, and the rest of a long count after it.
 */
export function factMarkup(fact: string, printed: string): string {
  const { number, unit } = splitCount(printed);
  const button = `<button type="button" class="fact" data-fact="${fact}">${number}</button>`;
  return unit === '' ? button : `${button}<span data-fact="${fact}">${unit}</span>`;
}
