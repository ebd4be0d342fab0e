import type { Source } from '../ledger/index.ts';

/** Sources as a list to choose from, by publisher; year and id tell those of one publisher apart. */
export function sourceChoices(
  sources: readonly Source[],
): readonly { readonly word: string; readonly name: string }[] {
  return sources
    .map(({ id, publisher, date }) => ({
      word: id,
      name: `${publisher}, ${date === '' ? 'undated' : date.slice(0, 4)} (${id})`,
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}
