import { readStory } from '../../src/ledger/index.ts';
import { readKeptEdition } from '../../src/republish/kept-edition.ts';
import type { BuiltSite } from './built-site.ts';

/**
 * Whole address of the top of the site that the numbered files of this edition lead to: where it was published, or else
 * the address that the site was built for.
 */
export function editionHome({ origin, basePath }: BuiltSite): string {
  const { edition } = readStory('content');
  return readKeptEdition('.', edition)?.home ?? `${origin}${basePath}`;
}
