import { z } from 'zod';
import { dateTo, plainWords, wholeNumber, words } from './yaml-value.ts';

const correctionSchema = z
  .strictObject({
    /** The edition that brought it; every correction makes one. */
    edition: wholeNumber,
    /** The day on which it was published. */
    date: dateTo('day'),
    kind: z.enum(['correction', 'clarification', 'update', 'retraction']),
    /** significant: also under the headline and in the section; minor: in the section and here. */
    severity: z.enum(['significant', 'minor']),
    /** What the story said, in its words. */
    said: plainWords,
    /** What it says now; slots allowed, as in `why`. */
    says: words,
    why: words,
    /** Addresses within the story of what changed, such as `plans` or `plans/sorted`. */
    blocks: z.array(plainWords).min(1).readonly(),
    /** Figures that changed, such as `plans`; empty when none did. */
    figures: z.array(plainWords).readonly(),
    /** The earlier change that a retraction takes back, such as `v2.1`; left out when it takes back words of the story. */
    withdraws: plainWords.optional(),
  })
  .readonly();

/** What `content/corrections.yaml` must hold: every published change, in the order in which they were made. */
export const correctionsSchema = z.array(correctionSchema).readonly();

/** One published change to the story. */
export type Correction = z.output<typeof correctionSchema>;
