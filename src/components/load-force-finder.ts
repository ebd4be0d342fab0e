import { onApproach } from '../scroll/approach.ts';

/**
 * Gives the list of forces its search when the reader comes near, so that a reader who does not come there loads
 * nothing for it. Until then, and when it cannot be loaded, the list is a list of links.
 */
export function loadForceFinder(page: Document): void {
  const name = 'force-finder';
  const finder = page.querySelector(name);
  if (finder === null) return;
  onApproach(finder, () => {
    void import('./force-finder.ts').then(({ ForceFinder }) => {
      customElements.define(name, ForceFinder);
    });
  });
}
