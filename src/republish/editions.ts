import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { throwProblems } from '../ledger/index.ts';
import { filesIn } from './files-in.ts';
import { editionFolder, keepEdition, keptEditions, keptFiles, readKeptEdition } from './kept-edition.ts';
import {
  addedProblems,
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

function bytesIn(built: string): (path: string) => Uint8Array | undefined {
  return (path) => {
    const file = join(built, path);
    return existsSync(file) ? readFileSync(file) : undefined;
  };
}

/** Whether an edition was published before. */
export function isPublished(project: string, edition: number): boolean {
  return readKeptEdition(project, edition) !== undefined;
}

/**
 * Holds what was built of this edition against what was published as it. On another site, or at a local address, it was
 * not: there its files hold other addresses.
 * @param home whole address of the top of the site that was built, with a slash at the end
 * @throws ContentError for each file that would change, is gone or is new
 */
export function checkUnchanged(project: string, edition: number, built: string, home: string): void {
  if (readKeptEdition(project, edition)?.home !== home) return;
  const published = Object.entries(readLedgerOf(project)).filter(([path]) => isOfEdition(path, edition));
  const ledger = Object.fromEntries(published);
  const numbered = filesIn(built).filter((path) => isOfEdition(path, edition));
  throwProblems([...publishedProblems(ledger, bytesIn(built)), ...addedProblems(ledger, numbered)]);
}

/**
 * Puts the numbered files of every published edition into a built site, over those of this edition if it is among them.
 * @returns how many
 */
export function copyEditions(project: string, built: string): number {
  const files = keptEditions(project).flatMap((edition) => [...keptFiles(project, edition)]);
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(built, path)), { recursive: true });
    writeFileSync(join(built, path), bytes);
  }
  return files.length;
}

/** Holds a built site against the ledger of published files. @throws ContentError for each that would change or is gone */
export function checkPublished(project: string, built: string): void {
  throwProblems(publishedProblems(readLedgerOf(project), bytesIn(built)));
}

/**
 * Keeps the numbered files of a built edition in `content/editions/v<N>/` and enters them in the ledger.
 * @param home whole address of the top of the site that was built, with a slash at the end
 * @returns how many files are kept
 */
export function freezeEdition(project: string, edition: number, built: string, home: string): number {
  const numbered = filesIn(built).filter((path) => isOfEdition(path, edition));
  const files = new Map(numbered.map((path) => [path, readFileSync(join(built, path))]));
  keepEdition(project, edition, home, files);
  const own = join(editionFolder(project, edition), keptForUs);
  mkdirSync(dirname(own), { recursive: true });
  cpSync(join(built, keptForUs), own);
  const sums = [...files].map(([path, bytes]) => [path, checksum(bytes)] as const);
  const entries = Object.entries({ ...readLedgerOf(project), ...Object.fromEntries(sums) });
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(join(project, publishedFile), `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  return numbered.length;
}
