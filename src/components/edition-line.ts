import type { Story } from '../content.ts';

/** Which edition this is, and whether the people who must sign it have done so. */
export function editionLine({ edition, signedOff }: Pick<Story, 'edition' | 'signedOff'>): string {
  return `Edition ${String(edition)}, ${signedOff ? 'signed off' : 'not yet signed off'}.`;
}
