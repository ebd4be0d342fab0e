/** Two decimals, enough for any screen and the same bytes on every machine; never `-0`. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** A distance that comes many times: down to a fiftieth of a pixel, so that its half needs no rounding either. */
export function evened(distance: number): number {
  return Math.floor(distance * 50 + 1e-9) / 50;
}
