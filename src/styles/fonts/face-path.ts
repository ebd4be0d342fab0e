import { join } from 'node:path';
import type { faceStyles } from '../../scene/face-styles.ts';

/** A face by the name that `src/scene/text-tones.ts` gives it. */
export type InlineFace = keyof typeof faceStyles;

const files: Readonly<Record<InlineFace, string>> = {
  display: 'ledger-display',
  'display-italic': 'ledger-display-italic',
  serif: 'ledger-text',
  'serif-italic': 'ledger-text-italic',
  'serif-semibold': 'ledger-text',
  sans: 'atkinson-hyperlegible-next',
  'sans-bold': 'atkinson-hyperlegible-next',
};

/** The page's file that holds a face, from the project's root, since a build runs from there. */
export function facePath(face: InlineFace): string {
  return join('src/styles/fonts', `${files[face]}.woff2`);
}
