/** Words that end as a sentence does: with the full stop that titles and statements go without. */
export function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
