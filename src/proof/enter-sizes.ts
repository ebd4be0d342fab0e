import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withSizes } from '../republish/file-sizes.ts';

/** Files of the built site that say how large others are. */
export const sizedFiles = ['story.ninjs.json', 'feed.json'] as const;

/**
 * Enters into a JSON file of a built site how large the files are that it names.
 * @param home whole address of the top of the site, with a slash at the end
 * @throws Error for an address of which nothing was built
 */
export function enterSizes(directory: string, path: string, home: string): void {
  const sizeOf = (address: string): number => {
    const named = address.startsWith(home) ? address.slice(home.length) : undefined;
    const file = join(directory, (named ?? '').replace(/(^|\/)$/, '$1index.html'));
    if (named === undefined || !existsSync(file)) {
      throw new Error(`${path} names ${address}, and nothing was built there.`);
    }
    return statSync(file).size;
  };
  const file = join(directory, path);
  const sized = withSizes(JSON.parse(readFileSync(file, 'utf8')), sizeOf);
  writeFileSync(file, `${JSON.stringify(sized, null, 2)}\n`);
}
