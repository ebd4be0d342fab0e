/** The bundler warns of every MDX file, in several lines up to an empty one, and nobody can act on it. */
const noise = /MODULE_LEVEL_DIRECTIVE/;

/** Takes output in the pieces that it comes in. */
export interface QuietLines {
  readonly take: (piece: string) => void;
  /** Prints what is left when the output ends without a line feed. */
  readonly end: () => void;
}

/** Prints output line by line, whatever the sizes of its pieces, but for the known noise of the bundler. */
export function quietLines(print: (line: string) => void): QuietLines {
  let rest = '';
  let isNoise = false;

  const line = (text: string): void => {
    const goesOn = isNoise;
    isNoise = noise.test(text) || (goesOn && text.trim() !== '');
    if (!isNoise && !goesOn) print(text);
  };

  return {
    take(piece) {
      const lines = (rest + piece).split('\n');
      rest = lines.pop() ?? '';
      for (const text of lines) line(text);
    },
    end() {
      if (rest !== '') line(rest);
      rest = '';
    },
  };
}
