/** Words of the names of forces that tell none from another, in English and Welsh. */
const common = ['police', 'constabulary', 'service', 'force', 'heddlu', 'the', 'of', 'and', 'a'];

/** Small letters without accents, hyphens or other signs, word by word. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How many letters of a word may be wrong. */
function slipsIn({ length }: string): number {
  return length < 3 ? 0 : length < 7 ? 1 : 2;
}

/** The fewest letters to add, leave out, change or swap with a neighbour until what is typed is how a word begins. */
function slipsBetween(typed: string, word: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let line = 1; line <= typed.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= word.length; column += 1) {
      const [letter, other] = [typed[line - 1], word[column - 1]];
      const swapped = line > 1 && column > 1 && letter === word[column - 2] && other === typed[line - 2];
      next.push(
        Math.min(
          (row[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (row[column - 1] ?? 0) + (letter === other ? 0 : 1),
          swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return Math.min(...row);
}

function isExact(typed: readonly string[], name: readonly string[]): boolean {
  const telling = name.filter((word) => !common.includes(word));
  const initials = name.filter((word) => !['of', 'and'].includes(word)).map(([letter]) => letter);
  return (
    typed.every((word) => common.includes(word) || telling.some((other) => other.startsWith(word))) ||
    (typed.length === 1 && typed[0] === initials.join('')) ||
    telling.join('').startsWith(typed.join(''))
  );
}

function isNear(typed: readonly string[], name: readonly string[]): boolean {
  const telling = name.filter((word) => !common.includes(word));
  const nearTo = (word: string, others: readonly string[]): boolean =>
    others.some((other) => slipsBetween(word, other) <= slipsIn(word));
  const run = typed.join('');
  return (
    (typed.some((word) => nearTo(word, telling)) &&
      typed.every((word) => nearTo(word, [...telling, ...common]))) ||
    slipsBetween(run, name.join('')) <= Math.min(1, slipsIn(run))
  );
}

/**
 * Finds forces by name: in English or Welsh, by the beginning of any word, by initials, whatever the case, signs and
 * words such as Police; with a slip of the keys only when no name fits as typed.
 * @param forces the names of each force
 * @returns the places of those that fit, in the order given; all for an empty text, none when no name is like it
 */
export function findForces(text: string, forces: readonly (readonly string[])[]): readonly number[] {
  const typed = wordsOf(text);
  const fitting = (fits: typeof isExact): readonly number[] =>
    forces.flatMap((names, place) => (names.some((name) => fits(typed, wordsOf(name))) ? [place] : []));
  const exact = fitting(isExact);
  return exact.length > 0 ? exact : fitting(isNear);
}
