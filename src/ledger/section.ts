import { z } from 'zod';
import { says } from './cell.ts';
import { ContentError } from './content-error.ts';
import { readFrontMatter, type MdxFile } from './front-matter.ts';
import { dateTo, identifier, preview, wholeNumber, words } from './yaml-value.ts';
import { checkYaml } from './yaml.ts';

const sectionSchema = z
  .strictObject({
    /** Place in the story; the cover is not a section. */
    order: wholeNumber,
    /** A draft is checked like any section, but not part of the story. */
    draft: z.boolean().default(false),
    /** The heading; slots allowed, as in the next three. */
    title: words,
    /** One to three words for the contents. */
    short: words.refine(
      (text) => text.replace(/\{[^}]*\}/g, 'slot').split(/\s+/).length <= 3,
      says('has more than three words', 'Shorten it: it stands in the contents.'),
    ),
    /** Two sentences that stand alone. */
    message: words,
    preview,
    /** Who counted, who published, and as of when. */
    source: words,
    /** Months that the section is about, both included; null when none. */
    period: z
      .strictObject({ start: dateTo('month'), end: dateTo('month') })
      .readonly()
      .refine(
        ({ start, end }) => start <= end,
        says('ends before it starts', 'Write the earlier month as start.'),
      )
      .nullable()
      .default(null),
    /** Id of its figure; null when it has none. */
    figure: identifier.nullable().default(null),
    /** Whether the way to support stands under the message. */
    support: z.boolean().default(false),
  })
  .readonly();

/** The front matter of a section as written, slots not yet filled. */
export type SectionMatter = z.output<typeof sectionSchema>;

/** A file of `content/sections`, taken apart. */
export interface SectionFile extends MdxFile {
  /** The file's name without its ending; the section's id and address. */
  readonly id: string;
  readonly matter: SectionMatter;
}

/**
 * Takes a section apart and checks its front matter.
 * @param file - such as `content/sections/first-count.mdx`
 * @throws ContentError listing everything that is wrong with the front matter.
 */
export function readSection(file: string, text: string): SectionFile {
  const id = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
  if (!identifier.safeParse(id).success) {
    throw new ContentError({
      place: { file },
      problem: `"${id}" cannot be the id of a section.`,
      remedy: 'Name the file by lower-case words joined by hyphens.',
    });
  }
  const parts = readFrontMatter(file, text, 'order, title, short, message and source');
  return { id, matter: checkYaml(sectionSchema, parts.yaml), ...parts };
}
