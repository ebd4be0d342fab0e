import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One page of each kind beside the story, as addresses relative to its front page, in alphabetical order: every folder
 * of the built site that holds a page, of pages that stand side by side in a folder the first, and the page for lost
 * addresses.
 */
export function pageKinds(directory: string): readonly string[] {
  return [...pagesBelow(directory, ''), '404.html'];
}

function pagesBelow(directory: string, folder: string): readonly string[] {
  const folders = readdirSync(join(directory, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map(({ name }) => `${folder}${name}/`)
    .sort();
  const pages = folders.filter((name) => existsSync(join(directory, name, 'index.html')));
  const shown = folder === '' ? pages : pages.slice(0, 1);
  return [
    ...shown,
    ...folders
      .filter((name) => folder === '' || !pages.includes(name) || name === shown[0])
      .flatMap((name) => pagesBelow(directory, name)),
  ];
}
