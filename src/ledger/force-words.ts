import { z } from 'zod';
import { says } from './cell.ts';
import { identifier, words } from './yaml-value.ts';

/** What may be filled into a sentence of a force's record: one of the words in braces. */
export type ForceSlot = 'name' | 'published' | 'as-of' | 'outlet' | 'count';

/** A sentence with these words in braces and no others. */
function sentenceWith(...slots: readonly ForceSlot[]) {
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
        name: sentenceWith('name'),
        /** Neutral: it stands in previews and search results. */
        description: sentenceWith('name'),
        lead: sentenceWith('name'),
        story: sentenceWith(),
        support: sentenceWith(),
        neighbours: sentenceWith(),
      })
      .readonly(),
    map: z.strictObject({ name: sentenceWith('name'), caption: sentenceWith('name') }).readonly(),
    report: z
      .strictObject({
        label: sentenceWith(),
        day: sentenceWith('name', 'published'),
        month: sentenceWith('name', 'published'),
        visit: sentenceWith('name'),
        link: sentenceWith('name'),
        group: sentenceWith(),
      })
      .readonly(),
    finding: z
      .strictObject({
        label: sentenceWith(),
        summary: sentenceWith('name', 'published'),
        press: sentenceWith('name', 'published', 'outlet'),
        'not-found': sentenceWith('name'),
        other: sentenceWith('name', 'published'),
        part: sentenceWith('name'),
      })
      .readonly(),
    /** What stands before a quotation, by what it is about. */
    quote: z
      .strictObject({
        'abuse-of-position': sentenceWith('name'),
        'counter-corruption': sentenceWith('name'),
        vetting: sentenceWith('name'),
        'computer-monitoring': sentenceWith('name'),
        general: sentenceWith('name'),
      })
      .readonly(),
    plan: z
      .strictObject({ label: sentenceWith(), 'as-of': sentenceWith('as-of'), unknown: sentenceWith('name') })
      .readonly(),
    account: z.strictObject({ label: sentenceWith() }).readonly(),
    reply: z.strictObject({ label: sentenceWith(), none: sentenceWith('name') }).readonly(),
    unknown: z.strictObject({ label: sentenceWith(), counts: sentenceWith('name') }).readonly(),
    address: sentenceWith(),
    /** Id of the force whose account of its plan stands beside the note on another's, by the id of that other. */
    accounts: z.record(identifier, identifier).readonly(),
    finder: z
      .strictObject({
        title: sentenceWith(),
        lead: sentenceWith(),
        label: sentenceWith(),
        hint: sentenceWith(),
        find: sentenceWith(),
        one: sentenceWith('name'),
        some: sentenceWith('count'),
        none: sentenceWith(),
        list: sentenceWith(),
        back: sentenceWith(),
        /** The heading over search and list. */
        all: sentenceWith(),
      })
      .readonly(),
    reading: z.strictObject({ title: sentenceWith(), text: sentenceWith() }).readonly(),
  })
  .readonly();

/** The sentences of a force's record and of the search for a force, slots not yet filled. */
export type ForceWords = z.output<typeof forceWordsSchema>;
