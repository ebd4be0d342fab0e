/** One measured figure, ready to print. */
export interface FigureLine {
  readonly name: string;
  readonly figure: string;
}

/** Lines with their figures in one column, under a heading. */
export function printedTable(heading: string, lines: readonly FigureLine[]): string {
  const width = Math.max(...lines.map(({ name }) => name.length));
  return [`\n${heading}`, ...lines.map(({ name, figure }) => `  ${name.padEnd(width)}  ${figure}`)].join(
    '\n',
  );
}

/** Bytes in kB of a thousand, such as `12.3 kB`. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Milliseconds, such as `16.7 ms`. */
export function milliseconds(time: number): string {
  return `${time.toFixed(1)} ms`;
}
