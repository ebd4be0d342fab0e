/** The room a scene is laid out for. */
export interface Size {
  /** Width in CSS pixels, 280 or more. */
  readonly width: number;
  /** Greatest height in CSS pixels; `Infinity` (a still) leaves the scene its natural height. */
  readonly height: number;
  /** The reader's text size over the default of 16 px: 2 for 200% text. */
  readonly textScale: number;
}

/** Widths up to this many pixels (at normal text size) take the narrow composition. */
const narrowLimit = 560;

/** Says whether a scene of this size takes the narrow composition; larger text needs more room. */
export function isNarrow(size: Size): boolean {
  return size.width / size.textScale <= narrowLimit;
}
