import type { Mark } from './mark.ts';

/** The marks laid out for one figure, state and size: plain data, in painting order. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}
