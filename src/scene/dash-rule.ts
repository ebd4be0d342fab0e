import { shapeTones } from './shape-tones.ts';
import type { Sayings } from './tone-rule.ts';

/** The tones whose discs come by the hundred: stills write them as dashes with round ends. */
export const dashedTones = ['referral', 'referral-before'] as const;

/** One of these tones. */
export type DashedTone = (typeof dashedTones)[number];

/** What a row of dashes draws: the discs, or under them the larger ones whose edge is the outline. */
export type DashPart = 'disc' | 'rim';

/** The class of a row of dashes, which has the width and the distance of the dashes as attributes. */
export function dashClass(part: DashPart, tone: DashedTone): string {
  return `${part}-${tone}`;
}

/** The CSS rules of a tone's dashes: the colours that the tone has as fill and outline. */
export function dashRules(tone: DashedTone, say: Sayings): string {
  const { fill, stroke } = shapeTones[tone];
  const rule = (part: DashPart, colour: typeof fill): string =>
    colour === undefined
      ? ''
      : `.${dashClass(part, tone)}{fill:none;stroke:${say.colour(colour)};stroke-linecap:round}`;
  return rule('disc', fill) + rule('rim', stroke);
}
