const longestButton = 28;

/**
 * Splits a printed count into the number that opens its note and the unit that follows it. A short count stays whole;
 * a long one would break the line as a button does.
 */
export function splitCount(text: string): { readonly number: string; readonly unit: string } {
  if (text.length <= longestButton) return { number: text, unit: '' };
  const [number = text] = /^\D*[\d,]+%?/.exec(text) ?? [];
  return { number, unit: text.slice(number.length) };
}
