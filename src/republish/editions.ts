import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { throwProblems } from '../ledger/index.ts';
import { filesIn } from './files-in.ts';
import {
  checksum,
  isOfEdition,
  publishedFile,
  publishedProblems,
  type PublishedLedger,
} from './published-ledger.ts';

const ledgerSchema = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/));

/** Besides what carries its number: what this edition said, in keys, for the check of copies. */
const keptForUs = 'copy/blocks.json';

function readLedgerOf(project: string): PublishedLedger {
  const path = join(project, publishedFile);
  return existsSync(path) ? ledgerSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : {};
}

function folderOf(project: string, edition: number): string {
  return join(project, 'content/editions', `v${String(edition)}`);
}

/** Whether an edition was published before. */
export function isPublished(project: string, edition: number): boolean {
  return existsSync(folderOf(project, edition));
}

/**
 * Puts the numbered files of the editions before this one into a built site.
 * @returns how many
 */
export function copyEditions(project: string, edition: number, built: string): number {
  const earlier = Array.from({ length: edition - 1 }, (_, index) => index + 1);
  const files = earlier.flatMap((number) =>
    filesIn(folderOf(project, number))
      .filter((path) => isOfEdition(path, number))
      .map((path) => ({ from: join(folderOf(project, number), path), to: join(built, path) })),
  );
  for (const { from, to } of files) {
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, to);
  }
  return files.length;
}

/** Holds a built site against the ledger of published files. @throws ContentError for each that would change or is gone */
export function checkPublished(project: string, built: string): void {
  throwProblems(
    publishedProblems(readLedgerOf(project), (path) => {
      const file = join(built, path);
      return existsSync(file) ? readFileSync(file) : undefined;
    }),
  );
}

/**
 * Keeps the numbered files of a built edition in `content/editions/v<N>/` and enters them in the ledger.
 * @returns how many files are kept
 */
export function freezeEdition(project: string, edition: number, built: string): number {
  const numbered = filesIn(built).filter((path) => isOfEdition(path, edition));
  const folder = folderOf(project, edition);
  for (const path of [...numbered, keptForUs]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(built, path), join(folder, path));
  }
  const sums = numbered.map((path) => [path, checksum(readFileSync(join(built, path)))] as const);
  const entries = Object.entries({ ...readLedgerOf(project), ...Object.fromEntries(sums) });
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(join(project, publishedFile), `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  return numbered.length;
}

/** Gives the picture of every figure the address that belongs to this edition: `figures/plans/sorted/v3.png`. */
export function numberPictures(built: string, edition: number): void {
  const pictures = filesIn(join(built, 'figures')).filter((path) => /^[^/]+\/[^/]+\.png$/.test(path));
  for (const path of pictures) {
    const folder = join(built, 'figures', path.replace(/\.png$/, ''));
    mkdirSync(folder, { recursive: true });
    cpSync(join(built, 'figures', path), join(folder, `v${String(edition)}.png`));
  }
}

/** Gives every embed the address that belongs to this edition: `embed/plans/sorted/v3/index.html`. */
export function numberEmbeds(built: string, edition: number): void {
  const embeds = filesIn(join(built, 'embed')).filter((path) => /^[^/]+\/[^/]+\/index\.html$/.test(path));
  for (const path of embeds) {
    const folder = join(built, 'embed', dirname(path), `v${String(edition)}`);
    mkdirSync(folder, { recursive: true });
    cpSync(join(built, 'embed', path), join(folder, 'index.html'));
  }
}
