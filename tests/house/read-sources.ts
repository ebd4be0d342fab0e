import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads the code below a folder, by path from the project's root. */
export function readSources(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => /\.(?:ts|mjs|astro)$/.test(path))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}
