import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { piecesOf } from './kept-pieces.ts';
import { checksum } from './published-ledger.ts';

const piecesSchema = z.array(
  z.union([
    /** A file in `parts`. */
    z.strictObject({ part: z.string().regex(/^[0-9a-f]{64}$/) }),
    /** Bytes in Base64. */
    z.strictObject({ bytes: z.string() }),
  ]),
);

const keptSchema = z.strictObject({
  /** Whole address of the top of the site that it was published on, with a slash at the end. */
  home: z.url(),
  /** The pieces of each file, by its path below the top of the site. */
  files: z.record(z.string(), piecesSchema),
});

/** A published edition as it is kept in `content/editions/v<N>/`: `edition.json`, and what it names in `parts`. */
export type KeptEdition = Readonly<z.output<typeof keptSchema>>;

/** Where all that is kept of an edition lies. */
export function editionFolder(project: string, edition: number): string {
  return join(project, 'content/editions', `v${String(edition)}`);
}

/** What was published as an edition; undefined when it was not. */
export function readKeptEdition(project: string, edition: number): KeptEdition | undefined {
  const file = join(editionFolder(project, edition), 'edition.json');
  return existsSync(file) ? keptSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** The numbers of the editions that are kept, the first one first. */
export function keptEditions(project: string): readonly number[] {
  const folder = join(project, 'content/editions');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => /^v(\d+)$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((one, other) => one - other);
}

/** Keeps files of a built site as an edition. What several of them hold is kept once. @param home see `KeptEdition` */
export function keepEdition(
  project: string,
  edition: number,
  home: string,
  files: ReadonlyMap<string, Uint8Array>,
): void {
  const folder = editionFolder(project, edition);
  mkdirSync(join(folder, 'parts'), { recursive: true });
  const keep = (bytes: Uint8Array): string => {
    const part = checksum(bytes);
    writeFileSync(join(folder, 'parts', part), bytes);
    return part;
  };
  const kept: KeptEdition = {
    home,
    files: Object.fromEntries(
      [...files].map(([path, file]) => [
        path,
        piecesOf(path, file).map(({ bytes, isShared }) =>
          isShared ? { part: keep(bytes) } : { bytes: Buffer.from(bytes).toString('base64') },
        ),
      ]),
    ),
  };
  writeFileSync(join(folder, 'edition.json'), `${JSON.stringify(kept, null, 1)}\n`);
}

/** Every file of a kept edition by path, as it was. */
export function keptFiles(project: string, edition: number): ReadonlyMap<string, Buffer> {
  const parts = join(editionFolder(project, edition), 'parts');
  const files = Object.entries(readKeptEdition(project, edition)?.files ?? {});
  return new Map(
    files.map(([path, pieces]) => [
      path,
      Buffer.concat(
        pieces.map((piece) =>
          'part' in piece ? readFileSync(join(parts, piece.part)) : Buffer.from(piece.bytes, 'base64'),
        ),
      ),
    ]),
  );
}
