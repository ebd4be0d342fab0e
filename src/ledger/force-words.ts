import { z } from 'zod';
import { says } from './cell.ts';
import { identifier, words } from './yaml-value.ts';

/** What may be filled into a sentence of a force's record. */
const forceSlots = ['name', 'published', 'as-of', 'outlet', 'count'] as const;

/** One of the words in braces. */
export type ForceSlot = (typeof forceSlots)[number];

/** A sentence with these words in braces and no others. */
function sentence(...slots: readonly ForceSlot[]) {
  const allowed =
    slots.length === 0
      ? 'No word in braces is'
      : `Only ${slots.map((slot) => `{${slot}}`).join(' and ')} can be`;
  return words.refine(
    (text) => !/[{}]/.test(slots.reduce((rest, slot) => rest.replaceAll(`{${slot}}`, ''), text)),
    says('has a word in braces that is not filled here', `${allowed} filled in this sentence.`),
  );
}

/** What `content/force-record.yaml` must hold; every key, none besides. */
export const forceWordsSchema = z
  .strictObject({
    page: z
      .strictObject({
        /** Neutral: with the story's title behind it, it stands in the reader's history. */
        name: sentence('name'),
        /** Neutral: it stands in previews and search results. */
        description: sentence('name'),
        lead: sentence('name'),
        story: sentence(),
        support: sentence(),
        neighbours: sentence(),
      })
      .readonly(),
    map: z.strictObject({ name: sentence('name'), caption: sentence('name') }).readonly(),
    report: z
      .strictObject({
        label: sentence(),
        day: sentence('name', 'published'),
        month: sentence('name', 'published'),
        visit: sentence('name'),
        link: sentence('name'),
        group: sentence(),
      })
      .readonly(),
    finding: z
      .strictObject({
        label: sentence(),
        summary: sentence('name', 'published'),
        press: sentence('name', 'published', 'outlet'),
        'not-found': sentence('name'),
        other: sentence('name', 'published'),
        part: sentence('name'),
      })
      .readonly(),
    /** What stands before a quotation, by what it is about. */
    quote: z
      .strictObject({
        'abuse-of-position': sentence('name'),
        'counter-corruption': sentence('name'),
        vetting: sentence('name'),
        'computer-monitoring': sentence('name'),
        general: sentence('name'),
      })
      .readonly(),
    plan: z
      .strictObject({ label: sentence(), 'as-of': sentence('as-of'), unknown: sentence('name') })
      .readonly(),
    account: z.strictObject({ label: sentence() }).readonly(),
    reply: z.strictObject({ label: sentence(), none: sentence('name') }).readonly(),
    unknown: z.strictObject({ label: sentence(), counts: sentence('name') }).readonly(),
    address: sentence(),
    /** Id of the force whose account of its plan stands beside the note on another's, by the id of that other. */
    accounts: z.record(identifier, identifier).readonly(),
    finder: z
      .strictObject({
        title: sentence(),
        lead: sentence(),
        label: sentence(),
        hint: sentence(),
        find: sentence(),
        one: sentence('name'),
        some: sentence('count'),
        none: sentence(),
        list: sentence(),
        back: sentence(),
      })
      .readonly(),
  })
  .readonly();

/** The sentences of a force's record and of the search for a force, slots not yet filled. */
export type ForceWords = z.output<typeof forceWordsSchema>;
