import type { FaceName } from './advances.ts';
import type { FamilyName } from './tokens.ts';

/** How CSS asks for a face. */
export interface FaceStyle {
  readonly family: FamilyName;
  readonly weight: number;
  readonly italic: boolean;
}

/** The family, weight and slant of every face that scenes set words in. */
export const faceStyles: Readonly<Record<FaceName, FaceStyle>> = {
  display: { family: 'display', weight: 400, italic: false },
  'display-italic': { family: 'display', weight: 400, italic: true },
  serif: { family: 'serif', weight: 400, italic: false },
  'serif-italic': { family: 'serif', weight: 400, italic: true },
  'serif-semibold': { family: 'serif', weight: 600, italic: false },
  sans: { family: 'sans', weight: 400, italic: false },
  'sans-bold': { family: 'sans', weight: 700, italic: false },
};
