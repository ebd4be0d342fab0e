import type { Problem } from './content-error.ts';

// Control, format and line separator characters come from word processors, are not seen, and break feeds.
const unseen = /[^\P{C}\n]|[\u2028\u2029]/u;

/** 1-based line of an index in a text. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** The first character of a file that cannot be seen, line feeds aside. */
export function unseenCharacter(file: string, text: string): Problem | undefined {
  const found = unseen.exec(text);
  if (found === null) return undefined;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    place: { file, line: lineAt(text, found.index) },
    problem: `the character U+${code} does not print.`,
    remedy: 'Remove it; save the file as UTF-8 without a byte order mark, with line feeds only.',
  };
}
