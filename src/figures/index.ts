import { allegations } from './allegations/index.ts';
import { cases } from './cases/index.ts';
import { claims } from './claims/index.ts';
import { counts } from './counts/index.ts';
import { drawable, type Drawable } from './drawing.ts';
import { forces } from './forces/index.ts';
import { headcount } from './headcount/index.ts';
import { plans } from './plans/index.ts';
import { received } from './received/index.ts';
import { referrals } from './referrals/index.ts';
import { tracker } from './tracker/index.ts';
import { twoThirds } from './two-thirds/index.ts';
import { vetting } from './vetting/index.ts';
import { warnings } from './warnings/index.ts';

/** Every figure of the story. */
export const figures: readonly Drawable[] = [
  drawable(allegations),
  drawable(cases),
  drawable(claims),
  drawable(counts),
  drawable(forces),
  drawable(headcount),
  drawable(plans),
  drawable(received),
  drawable(referrals),
  drawable(tracker),
  drawable(twoThirds),
  drawable(vetting),
  drawable(warnings),
];
