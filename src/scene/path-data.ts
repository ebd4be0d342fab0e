import { round } from './round.ts';

/** An outline in relative commands: where it starts, what follows, and where the pen then is. */
export interface Outline {
  readonly x: number;
  readonly y: number;
  readonly rest: string;
  readonly endX: number;
  readonly endY: number;
}

/** Numbers as path data writes them: no space before a minus, no needless nought. */
export function numbers(values: readonly number[]): string {
  return values
    .map((value) => String(round(value)).replace(/^(-?)0\./, '$1.'))
    .join(' ')
    .replaceAll(' -', '-');
}

/** How many numbers each command takes, and which of them are positions: x, y or neither. */
const shapes: Readonly<Record<string, string>> = {
  m: 'xy',
  l: 'xy',
  h: 'x',
  v: 'y',
  c: 'xyxyxy',
  s: 'xyxy',
  q: 'xyxy',
  t: 'xy',
  a: '_____xy',
  z: '',
};

const word = /([a-z])([^a-z]*)/gi;
const number = /-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/** Splits path data into commands with as many numbers as each takes; further pairs after a move are lines. */
function* commands(data: string): Generator<{ command: string; values: readonly number[] }> {
  for (const [, letter = '', tail = ''] of data.matchAll(word)) {
    const shape = shapes[letter.toLowerCase()];
    const values = [...tail.matchAll(number)].map(([text]) => Number(text));
    if (shape === undefined || (shape.length === 0 ? values.length > 0 : values.length % shape.length > 0))
      throw new SyntaxError(`path data has "${letter}${tail}", which is not a command with its numbers`);
    let command = letter;
    for (let at = 0; at === 0 || at < values.length; at += shape.length) {
      yield { command, values: values.slice(at, at + shape.length) };
      if (letter === 'M') command = 'L';
      if (letter === 'm') command = 'l';
      if (shape.length === 0) break;
    }
  }
}

/**
 * Path data in relative commands, so that equal outlines in different places are equal text.
 * Arc flags must stand apart, as in `a4 4 0 0 1 2 2`.
 */
export function relative(data: string): Outline {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let first: { x: number; y: number } | undefined;
  let rest = '';
  for (const { command, values } of commands(data)) {
    const letter = command.toLowerCase();
    const absolute = letter !== command;
    const shape = shapes[letter] ?? '';
    const moved = values.map((value, index) =>
      !absolute || shape[index] === '_' ? value : value - (shape[index] === 'x' ? x : y),
    );
    x = round(letter === 'z' ? startX : x + (moved[shape.lastIndexOf('x')] ?? 0));
    y = round(letter === 'z' ? startY : y + (moved[shape.lastIndexOf('y')] ?? 0));
    if (letter === 'm') [startX, startY] = [x, y];
    if (first === undefined) first = { x, y };
    else rest += letter + numbers(moved);
  }
  return { ...(first ?? { x, y }), rest, endX: x, endY: y };
}
