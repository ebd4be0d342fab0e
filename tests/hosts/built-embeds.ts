import { globSync } from 'node:fs';

/** Ids of the embeds in a built folder: `<figure>/<state>/`, in alphabetical order. */
export function builtEmbeds(directory: string): readonly string[] {
  return globSync('*/*/index.html', { cwd: `${directory}/embed` })
    .map((path) => path.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .sort();
}
