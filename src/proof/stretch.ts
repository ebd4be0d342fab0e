/** A stretch of text, from `start` up to but not including `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches share at least one sign. */
export function overlaps(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Where the words stand in the text as whole words: `sun-2019-1` is not in `sun-2019-10`. */
export function stretchesOf(words: string, text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!/[\p{L}\p{N}-]/u.test(text.charAt(start - 1) + text.charAt(end))) found.push({ start, end });
  }
  return found;
}
