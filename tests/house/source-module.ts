import { matchesGlob, posix } from 'node:path';
import { astroParts } from './astro-parts.ts';
import { type Import, importsIn } from './imports-in.ts';

/** An import whose target is known: a path from the project's root, or a package as written. */
export interface Link {
  readonly target: string;
  /** Whether nothing is left of it when the types are gone. */
  readonly erased: boolean;
}

/** One file of ours and what it imports. */
export interface SourceModule {
  /** From the project's root, such as `src/scene/still.ts`. */
  readonly path: string;
  /** What it imports wherever it runs; for a component, at build. */
  readonly links: readonly Link[];
  /** What the scripts of a component import in the browser. */
  readonly scriptLinks: readonly Link[];
}

/** Reads modules from their sources by path; globs reach the paths that are there. */
export function sourceModules(sources: ReadonlyMap<string, string>): readonly SourceModule[] {
  const paths = [...sources.keys()];
  const linksOf = (from: string, code: string): readonly Link[] =>
    importsIn(code).flatMap((each) => resolve(from, each, paths));
  return Array.from(sources, ([path, source]) => {
    if (!path.endsWith('.astro')) return { path, links: linksOf(path, source), scriptLinks: [] };
    const { frontmatter, scripts } = astroParts(source);
    return {
      path,
      links: linksOf(path, frontmatter),
      scriptLinks: scripts.flatMap((code) => linksOf(path, code)),
    };
  });
}

function resolve(
  from: string,
  { specifier, kind, erased }: Import,
  paths: readonly string[],
): readonly Link[] {
  const target = absolute(from, specifier);
  if (kind !== 'glob') return [{ target, erased }];
  return paths.filter((path) => matchesGlob(path, target)).map((path) => ({ target: path, erased }));
}

function absolute(from: string, specifier: string): string {
  const [path = specifier] = specifier.split('?', 1);
  if (path.startsWith('/')) return path.slice(1);
  return path.startsWith('.') ? posix.join(posix.dirname(from), path) : path;
}
