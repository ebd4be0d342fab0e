import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../republish/files-in.ts';
import type { WrittenFile } from './editor-place.ts';
import { isRead, type BuiltFile } from './passages.ts';

/** Every file of a built folder that holds words. */
export function readBuilt(directory: string): readonly BuiltFile[] {
  return filesIn(directory)
    .filter(isRead)
    .map((file) => ({ file, text: readFileSync(join(directory, file), 'utf8') }));
}

/**
 * The files in which faults are mended, the likeliest first: sections and words of figures, then pages, then tables.
 * @param content the content directory, called `content` in what is handed back
 * @param source the directory of the site's own code
 */
export function readWritten(content: string, source: string): readonly WrittenFile[] {
  const read = (directory: string, name: string, ending: RegExp): readonly WrittenFile[] =>
    filesIn(directory)
      .filter((path) => ending.test(path))
      .map((path) => ({ file: `${name}/${path}`, text: readFileSync(join(directory, path), 'utf8') }));
  return [
    ...read(content, 'content', /\.(?:mdx|ya?ml)$/),
    ...['pages', 'layouts', 'components', 'figures', 'share', 'republish', 'embed'].flatMap((room) =>
      read(join(source, room), `src/${room}`, /\.(?:astro|ts)$/),
    ),
    ...read(content, 'content', /\.csv$/),
  ];
}
