/** What a key press says about leaving. */
export interface KeyPress {
  readonly key: string;
  /** Milliseconds, on any clock. */
  readonly time: number;
  /** Sent again because the key is held down. */
  readonly repeat: boolean;
  /** Held together with Control, Alt or Meta. */
  readonly modified: boolean;
}

/** Presses of Shift that leave the page. */
export const pressesToLeave = 3;

/** Milliseconds within which they must come. */
export const timeToLeave = 5000;

/** The times of the presses of Shift that still count after this press; any other key begins anew. */
export function shiftPresses(before: readonly number[], press: KeyPress): readonly number[] {
  if (press.key !== 'Shift' || press.modified) return [];
  if (press.repeat) return before;
  return [...before.filter((time) => press.time - time < timeToLeave), press.time];
}
