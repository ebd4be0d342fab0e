/** One thing in a list that can be filtered. */
export interface Item {
  /** All that it says. */
  readonly text: string;
  /** What it is filed under, by the name of the choice: a source, a section. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** What a reader looks for: `q` holds words that must all stand in the text, every other name one chosen word. */
export type Filter = ReadonlyMap<string, string>;

/** Text so that its spellings are equal: small letters without accents, with plain hyphens and single spaces. */
export function foldedText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** Whether an item is what a reader looks for; an empty filter fits everything. */
export function fits({ text, words }: Item, filter: Filter): boolean {
  const looked = foldedText(filter.get('q') ?? '').split(' ');
  const whole = foldedText(text);
  return (
    looked.every((word) => whole.includes(word)) &&
    [...filter].every(([name, word]) => name === 'q' || word === '' || words[name]?.includes(word) === true)
  );
}

/** The address of a page that shows its list so filtered; whatever else the address asks for stays. */
export function addressWith(address: string, filter: Filter): string {
  const url = new URL(address);
  for (const [name, word] of filter) {
    if (word.trim() === '') url.searchParams.delete(name);
    else url.searchParams.set(name, word.trim());
  }
  return url.href;
}
