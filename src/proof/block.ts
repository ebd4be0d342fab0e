import { type Marks, type Part, type Passage } from './passage.ts';

/** Words as they stand in the file, under one set of marks. */
export interface Piece extends Marks {
  readonly text: string;
  readonly line: number;
}

function collapsed(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/[ \t\n\r\f]+/g, ' ');
}

// Two numbers under different marks may touch in the file and stand apart on the page: they stay two numbers.
function needsSpace(before: string, after: string, sameMark: boolean): boolean {
  return !sameMark && /[\p{L}\p{N}]$/u.test(before) && /^\p{N}/u.test(after);
}

/** The pieces of one block as one passage, spaces as a reader sees them; undefined when there are no words. */
export function blockPassage(file: string, pieces: readonly Piece[]): Passage | undefined {
  let text = '';
  let before: Piece | undefined;
  const parts: Part[] = [];
  for (const piece of pieces) {
    let words = collapsed(piece.text);
    if (text === '' || text.endsWith(' ')) words = words.trimStart();
    if (words === '') continue;
    if (needsSpace(text, words, before?.mark === piece.mark)) text += ' ';
    const start = parts.length === 0 ? 0 : text.length;
    const { mark, verbatim, sources, line } = piece;
    parts.push({ mark, verbatim, sources, line, start, end: text.length + words.length });
    text += words;
    before = piece;
  }
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || !/[\p{L}\p{N}]/u.test(text)) return undefined;
  const end = text.trimEnd().length;
  const trimmed = [...parts.slice(0, -1), { ...last, end: Math.max(last.start, end) }];
  return { file, line: first.line, text: text.slice(0, end), parts: trimmed, kind: 'text', numbers: true };
}
