/** Changes with the newest first; those of one day in the reverse order of their file. */
export function newestFirst<Dated extends { readonly date: string }>(
  changes: readonly Dated[],
): readonly Dated[] {
  return changes.toReversed().sort((one, other) => other.date.localeCompare(one.date));
}
