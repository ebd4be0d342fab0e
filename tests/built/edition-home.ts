import { readStory } from '../../src/ledger/index.ts';
import { keptEditions, readKeptEdition } from '../../src/republish/kept-edition.ts';
import type { BuiltSite } from './built-site.ts';

/**
 * Whole address of the top of the site that the numbered files of this edition lead to: where it was published, or else
 * the address that the site was built for.
 */
export function editionHome({ origin, basePath }: BuiltSite): string {
  const { edition } = readStory('content');
  return readKeptEdition('.', edition)?.home ?? `${origin}${basePath}`;
}

/** Paths of the files of editions that were published on another site than this one: they lead there for ever. */
export function filesFromElsewhere({ origin, basePath }: BuiltSite): ReadonlySet<string> {
  const editions = keptEditions('.').flatMap((edition) => readKeptEdition('.', edition) ?? []);
  const others = editions.filter(({ home }) => home !== `${origin}${basePath}`);
  return new Set(others.flatMap(({ files }) => Object.keys(files)));
}
