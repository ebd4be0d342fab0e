import { z } from 'zod';
import { identifier, words } from './yaml-value.ts';

/** What `content/exceptions.yaml` must hold. */
export const exceptionsSchema = z
  .strictObject({
    /** Kinds of numbers that come from no fact, marked `data-number="<kind>"` on the page. */
    kinds: z.array(z.strictObject({ kind: identifier, why: words }).readonly()).readonly(),
    /** Phrases with a number that comes from no fact, word for word. */
    phrases: z.array(z.strictObject({ phrase: words, why: words }).readonly()).readonly(),
  })
  .readonly();

/** Numbers that may stand on a page although no fact holds them, each with its reason. */
export type Exceptions = z.output<typeof exceptionsSchema>;
