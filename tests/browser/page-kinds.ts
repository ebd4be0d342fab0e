import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One page of each kind beside the story, as addresses relative to its front page, in alphabetical order: every folder
 * of the built site that holds a page, of sections, of pictures and of pages that stand side by side in a folder the
 * first, the section with the search and its first force, and the page for lost addresses. Embeds are parts of other sites' pages, and so not among them.
 */
export function pageKinds(directory: string): readonly string[] {
  const pages = pagesBelow(directory, '').filter((page) => !isEmbed(page));
  const picture = pages.find(isPicture);
  return [
    ...pages.filter((page) => !isPicture(page) || page === picture),
    ...forceKinds(directory),
    '404.html',
  ];
}

/** One embed of each figure, as addresses relative to the front page. */
export function embedKinds(directory: string): readonly string[] {
  return pagesBelow(directory, '').filter(isEmbed);
}

function forceKinds(directory: string): readonly string[] {
  const names = readdirSync(join(directory, 'forces'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const first = names.find((name) =>
    readFileSync(join(directory, 'forces', name, 'index.html'), 'utf8').includes(`data-force="${name}"`),
  );
  if (first === undefined) throw new Error(`${directory} has no page of a force.`);
  return ['forces/', `forces/${first}/`];
}

function isPicture(page: string): boolean {
  return page.startsWith('figures/');
}

function isEmbed(page: string): boolean {
  return page.startsWith('embed/');
}

function pagesBelow(directory: string, folder: string): readonly string[] {
  const folders = readdirSync(join(directory, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map(({ name }) => `${folder}${name}/`)
    .sort();
  const pages = folders.filter((name) => existsSync(join(directory, name, 'index.html')));
  const sections = pages.filter((name) => isSection(directory, name));
  const shown = folder === '' ? pages.filter((name) => !sections.slice(1).includes(name)) : pages.slice(0, 1);
  return [
    ...shown,
    ...folders
      .filter((name) => !pages.includes(name) || shown.includes(name))
      .flatMap((name) => pagesBelow(directory, name)),
  ];
}

function isSection(directory: string, name: string): boolean {
  return readFileSync(join(directory, name, 'index.html'), 'utf8').includes('class="alone alone-section"');
}
