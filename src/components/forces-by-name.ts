import type { Force } from '../ledger/index.ts';

/** Forces in the order of the alphabet: the only order in which they are ever listed. */
export function forcesByName(forces: readonly Force[]): readonly Force[] {
  return [...forces].sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}
