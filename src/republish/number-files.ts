import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from './files-in.ts';
import { withSeal } from './seal-markup.ts';

/** Gives the picture of every figure the address that belongs to this edition: `figures/plans/sorted/v3.png`. */
export function numberPictures(built: string, edition: number): void {
  const pictures = filesIn(join(built, 'figures')).filter((path) => /^[^/]+\/[^/]+\.png$/.test(path));
  for (const path of pictures) {
    const folder = join(built, 'figures', path.replace(/\.png$/, ''));
    mkdirSync(folder, { recursive: true });
    cpSync(join(built, 'figures', path), join(folder, `v${String(edition)}.png`));
  }
}

/**
 * Gives every embed the address that belongs to this edition, `embed/plans/sorted/v3/index.html`, with the seal that tells
 * its readers of corrections: it will not follow them.
 * @param home whole address of the top of the site, with a slash at the end
 */
export function numberEmbeds(built: string, edition: number, home: string): void {
  const embeds = filesIn(join(built, 'embed')).filter((path) => /^[^/]+\/[^/]+\/index\.html$/.test(path));
  for (const path of embeds) {
    const folder = join(built, 'embed', dirname(path), `v${String(edition)}`);
    const html = readFileSync(join(built, 'embed', path), 'utf8');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), withSeal(html, edition, home));
  }
}
