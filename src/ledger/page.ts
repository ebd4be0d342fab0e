import { z } from 'zod';
import { says } from './cell.ts';
import { readFrontMatter, type MdxFile } from './front-matter.ts';
import { plainWords, words } from './yaml-value.ts';
import { checkYaml } from './yaml.ts';

function atMost(limit: number, where: string) {
  return plainWords.refine(
    (text) => text.length <= limit,
    says(`is longer than ${limit} signs`, `Shorten it: it stands in ${where}.`),
  );
}

const pageSchema = z
  .strictObject({
    /** Neutral: with the story's title behind it, it stands in the reader's history. */
    name: atMost(40, 'the title of the window'),
    /** Neutral: it stands in previews and search results. */
    description: atMost(200, 'previews'),
    /** The heading; slots allowed, as in the lead. */
    title: words,
    /** What the page is for, in a sentence or two. */
    lead: words,
  })
  .readonly();

/** The front matter of a page beside the story as written, slots not yet filled. */
export type PageMatter = z.output<typeof pageSchema>;

/** A file of `content/pages`, taken apart. */
export interface PageFile extends MdxFile {
  /** The file's name without its ending. */
  readonly id: string;
  readonly matter: PageMatter;
}

/**
 * Takes a page beside the story apart and checks its front matter.
 * @param file - such as `content/pages/methods.mdx`
 * @throws ContentError listing everything that is wrong with the front matter.
 */
export function readPage(file: string, text: string): PageFile {
  const parts = readFrontMatter(file, text, 'name, description, title and lead');
  const id = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
  return { id, matter: checkYaml(pageSchema, parts.yaml), ...parts };
}
