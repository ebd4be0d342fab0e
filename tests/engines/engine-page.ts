import type { Evaluates } from '../browser/evaluates.ts';

/** Keys that the tests press. */
export type Key = 'Enter' | 'Escape' | 'Shift' | 'Tab';

/** A page in some engine: as much of it as every driver can do. */
export interface EnginePage extends Evaluates {
  /** Goes to an empty page, from which there is no way back to one of ours. */
  readonly clear: () => Promise<void>;
  /** Goes to an address and waits until the page has loaded. */
  readonly goto: (address: string) => Promise<void>;
  /** The whole address at which the browser is. */
  readonly address: () => Promise<string>;
  /** Gives the page this room, in CSS pixels; an engine's window may not get narrower than 450. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Presses a key and lets it go. */
  readonly press: (key: Key) => Promise<void>;
  /** Presses the pointer on the middle of the first element that fits. */
  readonly click: (selector: string) => Promise<void>;
  /** The page on paper, as PDF; absent where the driver cannot print. */
  readonly pdf?: () => Promise<Uint8Array>;
}

/** A browser with one page. */
export interface EngineBrowser {
  readonly page: EnginePage;
  readonly close: () => Promise<void>;
}
