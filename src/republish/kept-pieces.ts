/** Bytes that other files may hold too, kept once, or bytes of this file alone. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly isShared: boolean;
}

/** Members of an archive under this size in bytes are not worth a file of their own. */
const smallest = 4096;

const localHeader = 0x04034b50;
const headerSize = 30;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where the packed bytes of each member of an archive of ours lie; every header there says its sizes. */
function membersOf(archive: Uint8Array): readonly Range[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const members: Range[] = [];
  for (let at = 0; at + headerSize <= archive.length && view.getUint32(at, true) === localHeader;) {
    const start = at + headerSize + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    const end = start + view.getUint32(at + 18, true);
    members.push({ start, end });
    at = end;
  }
  return members;
}

/**
 * A file in pieces, in their order. The kits of an edition hold the same pictures and frames over and over: an archive is
 * parted at its larger members, so that those are pieces of their own, as they lie in it. The pieces one behind the other
 * are the file again, whatever program packed it.
 */
export function piecesOf(path: string, file: Uint8Array): readonly Piece[] {
  if (!path.endsWith('.zip')) return [{ bytes: file, isShared: true }];
  const large = membersOf(file).filter(({ start, end }) => end - start >= smallest);
  const pieces = large.flatMap(({ start, end }, index): readonly Piece[] => [
    { bytes: file.subarray(large[index - 1]?.end ?? 0, start), isShared: false },
    { bytes: file.subarray(start, end), isShared: true },
  ]);
  return [...pieces, { bytes: file.subarray(large.at(-1)?.end ?? 0), isShared: false }];
}
