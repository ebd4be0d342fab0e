import { createHash } from 'node:crypto';
import type { Problem } from '../ledger/index.ts';

/** The ledger of published files. */
export const publishedFile = 'content/published.json';

/** SHA-256 in hexadecimal digits, by path below the top of the site. */
export type PublishedLedger = Readonly<Record<string, string>>;

/** The checksum under which a file is entered. */
export function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Whether a file belongs to one edition for good: its path says which (`…/v3/…`, `…/v3.zip`). A seal is meant to change. */
export function isOfEdition(path: string, edition: number): boolean {
  return !path.startsWith('status/') && new RegExp(`(?:^|/)v${String(edition)}(?:/|\\.[a-z]+$)`).test(path);
}

/**
 * Published files that a build would change or leave out.
 * @param bytesOf the bytes of a built file; undefined when there is none
 */
export function publishedProblems(
  ledger: PublishedLedger,
  bytesOf: (path: string) => Uint8Array | undefined,
): readonly Problem[] {
  return Object.entries(ledger).flatMap(([path, published]): readonly Problem[] => {
    const place = { file: publishedFile, id: path };
    const bytes = bytesOf(path);
    if (bytes === undefined) {
      const remedy = 'Put the folder of its edition back into content/editions from the history.';
      return [{ place, problem: 'a published file is not built any more.', remedy }];
    }
    const built = checksum(bytes);
    if (built === published) return [];
    return [
      {
        place,
        problem: `a published file would change: its checksum is ${built.slice(0, 12)}…, and was ${published.slice(0, 12)}….`,
        remedy:
          'Raise edition in content/story.yaml: copies of this file are out, and a published edition never changes.',
      },
    ];
  });
}

/** Files that carry the number of a published edition and were not published with it. */
export function addedProblems(ledger: PublishedLedger, numbered: readonly string[]): readonly Problem[] {
  return numbered
    .filter((path) => !(path in ledger))
    .map((path) => ({
      place: { file: publishedFile, id: path },
      problem: 'a published edition would get a new file.',
      remedy: 'Raise edition in content/story.yaml: what is published as an edition never changes.',
    }));
}
