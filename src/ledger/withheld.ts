import { z } from 'zod';
import { says } from './cell.ts';
import { plainWords } from './yaml-value.ts';

const withheldSchema = z
  .strictObject({
    /** `sections/<section>`, `figures/<figure>`, `figures/<figure>/<state>` or `forces/<force>`; null for what the story has no file of. */
    asset: z
      .string()
      .regex(
        /^(?:figures\/[a-z0-9-]+(?:\/[a-z0-9-]+)?|(?:sections|forces)\/[a-z0-9-]+)$/,
        says(
          'names no asset',
          'Write such as sections/plans, figures/plans, figures/plans/sorted or forces/kent.',
        ),
      )
      .nullable(),
    what: plainWords,
    why: plainWords,
  })
  .readonly();

/** What `content/withheld.yaml` must hold: what partners may not republish. */
export const withheldListSchema = z.array(withheldSchema).readonly();

/** One thing that partners may not republish, and the reason. */
export type Withheld = z.output<typeof withheldSchema>;

/** Whether an asset may not be republished: it, or what it is a part of, is on the list. */
export function isWithheld(asset: string, list: readonly Withheld[]): boolean {
  return list.some((one) => one.asset !== null && (asset === one.asset || asset.startsWith(`${one.asset}/`)));
}
