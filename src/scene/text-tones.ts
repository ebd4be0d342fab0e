import type { FaceName } from './advances.ts';
import type { TextTone } from './tone.ts';
import type { ColourName } from './tokens.ts';

/** How words of one tone are set. */
export interface TextStyle {
  readonly face: FaceName;
  readonly ink: ColourName;
  /** Width in CSS pixels of the paper about the letters. */
  readonly halo?: number;
}

/** The setting of every text tone. */
export const textTones: Readonly<Record<TextTone, TextStyle>> = {
  number: { face: 'display', ink: 'ink' },
  told: { face: 'display-italic', ink: 'ink', halo: 11 },
  'told-quiet': { face: 'display-italic', ink: 'ink-2', halo: 11 },
  request: { face: 'serif-italic', ink: 'ink' },
  serif: { face: 'serif', ink: 'ink' },
  title: { face: 'serif-semibold', ink: 'ink' },
  label: { face: 'sans', ink: 'ink-2' },
  'label-strong': { face: 'sans-bold', ink: 'ink' },
  'label-asked': { face: 'sans-bold', ink: 'warning' },
  'label-done': { face: 'sans-bold', ink: 'response' },
  'label-ruled': { face: 'sans', ink: 'ink-2', halo: 11 },
  'label-strong-ruled': { face: 'sans-bold', ink: 'ink', halo: 11 },
  note: { face: 'sans', ink: 'ink-3' },
};
