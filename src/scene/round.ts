/** Two decimals, enough for any screen and the same bytes on every machine; never `-0`. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
