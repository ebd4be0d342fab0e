/** Prints the first lines at once and holds the others back, since they matter only when something fails. */
export interface HeldOutput {
  readonly line: (text: string) => void;
  /** Prints what was held after a failure, else how much there was of it. */
  readonly end: (succeeded: boolean) => void;
}

/** Lets `limit` lines through to `print`. */
export function heldOutput(print: (line: string) => void, limit: number): HeldOutput {
  const held: string[] = [];
  let printed = 0;
  return {
    line(text) {
      printed += 1;
      if (printed <= limit) print(text);
      else held.push(text);
    },
    end(succeeded) {
      if (!succeeded) held.forEach(print);
      else if (held.length > 0) print(`… and ${String(held.length)} more lines`);
    },
  };
}
