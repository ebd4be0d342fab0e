function shared(
  copies: readonly (readonly string[])[],
  at: (copy: readonly string[], place: number) => string | undefined,
): number {
  const [first = []] = copies;
  const isShared = (place: number): boolean => copies.every((copy) => at(copy, place) === at(first, place));
  const end = first.findIndex((_, place) => !isShared(place));
  return end < 0 ? first.length : end;
}

/**
 * Several copies as one: what all of them begin with and what all of them end with stands once, and what is each one's
 * own between, in their order.
 * @param between what parts the blocks of a copy: one line feed in HTML, two in plain text
 */
export function joinCopies(copies: readonly string[], between: string): string {
  const blocks = [...new Set(copies)].map((copy) => copy.trimEnd().split(between));
  const [first = []] = blocks;
  if (blocks.length < 2) return copies[0] ?? '';
  const before = shared(blocks, (copy, place) => copy[place]);
  const after = shared(blocks, (copy, place) => copy.at(-1 - place));
  const own = blocks.flatMap((copy) => copy.slice(before, copy.length - after));
  return `${[...first.slice(0, before), ...own, ...first.slice(first.length - after)].join(between)}\n`;
}
