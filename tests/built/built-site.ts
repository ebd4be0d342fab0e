import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteOf } from '../../src/proof/environment.ts';
import { filesIn } from '../../src/republish/files-in.ts';
import { basePathFrom } from '../server/base-path.ts';

/** The finished files of the site, and the address they were built for. */
export interface BuiltSite {
  /** By path below the folder they were built into, such as `facts/index.html`. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Such as `https://example.org`. */
  readonly origin: string;
  /** Begins and ends with a slash. */
  readonly basePath: string;
}

/** What astro.config.mjs takes for the origin when `SITE_URL` is unset. */
const localOrigin = 'http://localhost:4321';

/**
 * Reads what was built into a folder, with the `SITE_URL` and `BASE_PATH` that it was built with.
 *
 * @throws when nothing was built.
 */
export function readBuiltSite(
  directory = 'dist',
  environment: Readonly<Record<string, string | undefined>> = process.env,
): BuiltSite {
  if (!existsSync(directory))
    throw new Error(`${directory}: nothing was built.\n  Run "npm run build" first.`);
  const files = filesIn(directory).map((path) => [path, readFileSync(join(directory, path))] as const);
  return {
    files: new Map(files),
    origin: siteOf(environment).origin ?? localOrigin,
    basePath: basePathFrom(environment),
  };
}

/** The text of a file; empty when there is none. */
export function textAt(site: BuiltSite, path: string): string {
  return site.files.get(path)?.toString('utf8') ?? '';
}

/** Paths of the files whose names end so, such as `.html`. */
export function pathsEnding({ files }: BuiltSite, ending: string): readonly string[] {
  return [...files.keys()].filter((path) => path.endsWith(ending));
}
