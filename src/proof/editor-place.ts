import type { Place } from '../ledger/index.ts';
import type { Words } from './finding.ts';

/** A file that people write: content, or a page of the site. */
export interface WrittenFile {
  /** Path from the project's root. */
  readonly file: string;
  readonly text: string;
}

/** Finds the line that an editor should mend, from words that were built from it. */
export type FindPlace = (words: Words) => Place | undefined;

const words = /[\p{L}\p{N}][\p{L}\p{N}%,./'-]*[\p{L}\p{N}%]|[\p{L}\p{N}]%?/gu;
/** How many words before and after are looked for with the value, the surest first. */
const windows: readonly (readonly [number, number])[] = [
  [4, 4],
  [3, 3],
  [4, 0],
  [0, 4],
  [2, 2],
  [3, 0],
  [0, 3],
  [2, 1],
  [1, 2],
  [1, 1],
  [2, 0],
  [0, 2],
  [1, 0],
  [0, 1],
  [0, 0],
];

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): readonly Word[] {
  const even = text.replace(/[’‘]/g, "'").toLowerCase();
  return [...even.matchAll(words)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

interface Indexed {
  readonly file: string;
  readonly text: string;
  /** All words, each with a space before and after it. */
  readonly line: string;
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
}

function indexed({ file, text }: WrittenFile): Indexed {
  let line = ' ';
  const starts: number[] = [];
  const offsets: number[] = [];
  for (const word of wordsOf(text)) {
    starts.push(line.length - 1);
    offsets.push(word.start);
    line += `${word.text} `;
  }
  return { file, text, line, starts, offsets };
}

/**
 * Makes a finder over the written files. It looks for the value with as many of its neighbours as a file has in one run,
 * since markup and other people's words interrupt; the first file that has them wins, content before pages. A value that
 * no written file has together with a neighbour (and that is not the whole of its passage) is not found.
 */
export function placeFinder(files: readonly WrittenFile[]): FindPlace {
  const all = files.map(indexed);

  return ({ text, start, end }) => {
    const list = wordsOf(text);
    const first = list.findIndex((word) => word.end > start);
    const last = list.findLastIndex((word) => word.start < end);
    if (first === -1 || last < first) return undefined;
    for (const [before, after] of windows) {
      if (before + after === 0 && list.length > last - first + 1) return undefined;
      const from = first - before;
      if (from < 0 || last + after >= list.length) continue;
      const run = ` ${list
        .slice(from, last + after + 1)
        .map((word) => word.text)
        .join(' ')} `;
      for (const { file, text: written, line, starts, offsets } of all) {
        const at = line.indexOf(run);
        if (at === -1) continue;
        const offset = offsets[starts.indexOf(at) + before] ?? 0;
        return { file, line: written.slice(0, offset).split('\n').length };
      }
    }
    return undefined;
  };
}
