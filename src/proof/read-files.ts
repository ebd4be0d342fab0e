import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { WrittenFile } from './editor-place.ts';
import { isRead, type BuiltFile } from './passages.ts';

function pathsIn(directory: string): readonly string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

/** Every file of a built folder that holds words. */
export function readBuilt(directory: string): readonly BuiltFile[] {
  return pathsIn(directory)
    .map((path) => ({ path, file: slashed(path.slice(directory.length + 1)) }))
    .filter(({ file }) => isRead(file))
    .map(({ path, file }) => ({ file, text: readFileSync(path, 'utf8') }));
}

/**
 * The files in which faults are mended, the likeliest first: sections and words of figures, then pages, then tables.
 * @param content the content directory, called `content` in what is handed back
 * @param source the directory of the site's own code
 */
export function readWritten(content: string, source: string): readonly WrittenFile[] {
  const read = (directory: string, name: string, ending: RegExp): readonly WrittenFile[] =>
    pathsIn(directory)
      .filter((path) => ending.test(path))
      .map((path) => ({
        file: slashed(name + path.slice(directory.length)),
        text: readFileSync(path, 'utf8'),
      }));
  return [
    ...read(content, 'content', /\.(?:mdx|ya?ml)$/),
    ...['pages', 'layouts', 'components', 'figures', 'share', 'republish', 'embed'].flatMap((room) =>
      read(join(source, room), `src/${room}`, /\.(?:astro|ts)$/),
    ),
    ...read(content, 'content', /\.csv$/),
  ];
}
