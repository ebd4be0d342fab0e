import { z } from 'zod';
import { preview, words } from './yaml-value.ts';

/** What `content/figures/<figure>.yaml` must hold; which states and labels there are is the figure's to say. */
export const figureWordsSchema = z
  .strictObject({
    /** Accessible name: kind of chart, of what, where; at most 150 characters when filled. */
    name: words,
    /** Who counted, who published, when. */
    source: words,
    states: z
      .record(
        z.string(),
        z.strictObject({ title: words, subtitle: words, description: words, preview }).readonly(),
      )
      .readonly(),
    labels: z.record(z.string(), words).readonly(),
  })
  .readonly();

/** The words of one figure as written, slots not yet filled. */
export type RawWords = z.output<typeof figureWordsSchema>;
