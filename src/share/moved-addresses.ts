import type { PublishedId } from '../ledger/index.ts';
import { forcePath, sectionPath } from './addresses.ts';

/** An address that was published once, and where what stood there is now. */
export interface MovedAddress {
  /** Such as `/plans/old/`. */
  readonly path: string;
  /** Such as `/plans/sorted/`. */
  readonly to: string;
  /** Its place in the whole story, such as `plans/old`; null for a force, which has none there. */
  readonly hash: string | null;
  /** The id in the whole story that stands for it now, such as `plans/sorted`; null for a force. */
  readonly toHash: string | null;
}

/** Every address that has moved, in the order of the list. */
export function movedAddresses(list: readonly PublishedId[]): readonly MovedAddress[] {
  return list.flatMap(({ kind, id, movedTo }): readonly MovedAddress[] => {
    if (movedTo === null || kind === 'figure') return [];
    if (kind === 'force') return [{ path: forcePath(id), to: forcePath(movedTo), hash: null, toHash: null }];
    return [{ path: sectionPath(id), to: sectionPath(movedTo), hash: id, toHash: movedTo }];
  });
}

/** The old places in the whole story that an id stands for, such as those of `plans/sorted`. */
export function oldHashes(moved: readonly MovedAddress[], id: string): readonly string[] {
  return moved.flatMap(({ hash, toHash }) => (hash !== null && toHash === id ? [hash] : []));
}
