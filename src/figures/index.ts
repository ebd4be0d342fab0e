import { cases } from './cases/index.ts';
import { drawable, type Drawable } from './drawing.ts';
import { plans } from './plans/index.ts';
import { referrals } from './referrals/index.ts';
import { vetting } from './vetting/index.ts';
import { warnings } from './warnings/index.ts';

/** Every figure of the story. */
export const figures: readonly Drawable[] = [
  drawable(cases),
  drawable(plans),
  drawable(referrals),
  drawable(vetting),
  drawable(warnings),
];
