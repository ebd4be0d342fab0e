import { createHash } from 'node:crypto';
import { strToU8, zipSync, type Zippable } from 'fflate';

/** Files of an archive by their path in it. */
export type ArchiveFiles = ReadonlyMap<string, Uint8Array>;

/** The first moment that the format knows, in the zone of the machine: an archive must not depend on when and where it is made. */
function firstMoment(): Date {
  return new Date(1980, 0, 1);
}

function isPacked(path: string): boolean {
  return /\.(?:png|pdf)$/.test(path);
}

/** The list of the files of an archive with their sizes in bytes and checksums. */
export function manifest(files: ArchiveFiles): string {
  const list = [...files].map(([path, bytes]) => ({
    path,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  const sorted = list.sort((one, other) => (one.path < other.path ? -1 : 1));
  return `${JSON.stringify({ files: sorted }, null, 2)}\n`;
}

/** The files as one archive in the order of their paths, with `manifest.json`: the same bytes for the same files. */
export function archive(files: ArchiveFiles): Uint8Array {
  const all = new Map([...files, ['manifest.json', strToU8(manifest(files))]]);
  const entries = [...all].sort(([one], [other]) => (one < other ? -1 : 1));
  const moment = firstMoment();
  const zippable: Zippable = Object.fromEntries(
    entries.map(([path, bytes]) => [path, [bytes, { level: isPacked(path) ? 0 : 6, mtime: moment }]]),
  );
  return zipSync(zippable);
}
