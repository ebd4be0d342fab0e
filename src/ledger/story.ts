import { z } from 'zod';
import { dateTo, plainWords, wholeNumber } from './yaml-value.ts';

/** What `content/story.yaml` must hold; every key, none besides. */
export const storySchema = z
  .strictObject({
    title: plainWords,
    /** The title in the two voices of the wordmark. */
    titleParts: z.strictObject({ told: plainWords, again: plainWords }).readonly(),
    /** Place and years, above the title. */
    eyebrow: plainWords,
    standfirst: plainWords,
    /** Neutral: it stands in previews, search results and history lists. */
    description: plainWords,
    byline: plainWords,
    publisher: plainWords,
    /** How to reach the publisher; null until there is a way. */
    contact: plainWords.nullable(),
    /** Day of publication; null until then. */
    published: dateTo('day').nullable(),
    /** The day up to which the story tells. */
    asOf: dateTo('day'),
    /** Months that the story covers, both included. */
    covers: z.strictObject({ start: dateTo('month'), end: dateTo('month') }).readonly(),
    /** The day on which every row of the ledger was last checked; null until then. */
    checked: dateTo('day').nullable(),
    edition: wholeNumber,
    licence: z.strictObject({ prose: plainWords, data: plainWords }).readonly(),
    readingMinutes: wholeNumber,
    contentNote: plainWords,
    /** Words of links, by where they lead. */
    links: z
      .strictObject({
        support: plainWords,
        exit: plainWords,
        methods: plainWords,
        reported: plainWords,
        forces: plainWords,
        corrections: plainWords,
        republish: plainWords,
        start: plainWords,
      })
      .readonly(),
  })
  .readonly();

/** What the story says of itself, as its file has it. */
export type Story = z.output<typeof storySchema>;
