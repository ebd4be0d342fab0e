import type { PublishedId } from '../ledger/index.ts';
import { sectionPath } from './addresses.ts';

/** An address that was published once, and where what stood there is now. */
export interface MovedAddress {
  /** Such as `/plans/old/`. */
  readonly path: string;
  /** Such as `/plans/sorted/`. */
  readonly to: string;
  /** Its place in the whole story, such as `plans/old`. */
  readonly hash: string;
  /** The id in the whole story that stands for it now, such as `plans/sorted`. */
  readonly toHash: string;
}

/** Every address that has moved, in the order of the list. */
export function movedAddresses(list: readonly PublishedId[]): readonly MovedAddress[] {
  return list.flatMap(({ kind, id, movedTo }): readonly MovedAddress[] => {
    // Pictures and forces do not move.
    if (movedTo === null || (kind !== 'section' && kind !== 'state')) return [];
    return [{ path: sectionPath(id), to: sectionPath(movedTo), hash: id, toHash: movedTo }];
  });
}

/** The old places in the whole story that an id stands for, such as those of `plans/sorted`. */
export function oldHashes(moved: readonly MovedAddress[], id: string): readonly string[] {
  return moved.flatMap(({ hash, toHash }) => (toHash === id ? [hash] : []));
}
