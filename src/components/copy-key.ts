const seeds: readonly number[] = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];

/**
 * Words as they are compared: letters, digits and what belongs to a number. Quotation marks, dashes, spaces and case are
 * what an editor's software changes by itself.
 */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<!\p{N})[.,]|[.,](?!\p{N})/gu, '')
    .replace(/[^\p{L}\p{N}%£.,]/gu, '');
}

function mixed(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x5bd1e995);
    value ^= value >>> 15;
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}

/** A short name for words: 32 hexadecimal digits, the same for words that compare as equal. It keeps no secret. */
export function copyKey(text: string): string {
  const words = comparable(text);
  return seeds.map((seed) => mixed(words, seed)).join('');
}
