/** What a citation is made from. */
export interface Cited {
  /** The organisation that wrote the story. */
  readonly author: string;
  readonly publisher: string;
  /** Of the section, the state or the record. */
  readonly title: string;
  /** Title of the whole story. */
  readonly story: string;
  readonly edition: number;
  /** Day of publication such as `2026-01-31`; null before it. */
  readonly published: string | null;
  /** The canonical address, whole. */
  readonly url: string;
  /** From the top of the site, such as `/plans/sorted/`. */
  readonly path: string;
}

/** A citation in three parts, so that a page can mark the number of the edition. */
export interface Citation {
  readonly before: string;
  readonly edition: string;
  readonly after: string;
}

function year({ published }: Cited): string | null {
  return published?.slice(0, 4) ?? null;
}

function keyOf({ path }: Cited): string {
  return `told-${path.replaceAll('/', ' ').trim().replaceAll(' ', '-')}`;
}

function braced(text: string): string {
  return `{${text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, String.raw`\$&`)}}`;
}

/** A sentence for a list of references: who, when, what, where. */
export function plainCitation(cited: Cited): Citation {
  const { author, publisher, title, story, edition, url } = cited;
  return {
    before: `${author} (${year(cited) ?? 'not yet published'}). ${title}. In: ${story}, edition `,
    edition: String(edition),
    after: `. ${publisher === author ? '' : `${publisher}. `}${url}`,
  };
}

/** An entry for BibTeX and BibLaTeX; the second pair of braces keeps the name of an organisation whole. */
export function bibtexCitation(cited: Cited): Citation {
  const { author, publisher, title, story, edition, url } = cited;
  const year4 = year(cited);
  return {
    before: [
      `@misc{${keyOf(cited)},`,
      `  author = {${braced(author)}},`,
      `  title = ${braced(title)},`,
      `  howpublished = ${braced(story)},`,
      '  edition = {',
    ].join('\n'),
    edition: String(edition),
    after: [
      '},',
      ...(publisher === author ? [] : [`  publisher = ${braced(publisher)},`]),
      ...(year4 === null ? [] : [`  year = {${year4}},`]),
      `  url = {${url}}`,
      '}',
    ].join('\n'),
  };
}

/** An item of CSL-JSON, as reference managers read it. */
export function cslCitation(cited: Cited): Citation {
  const { author, publisher, title, story, edition, url } = cited;
  const year4 = year(cited);
  const place = '\u{E000}';
  const item = {
    id: keyOf(cited),
    type: 'webpage',
    title,
    'container-title': story,
    author: [{ literal: author }],
    publisher,
    ...(year4 === null ? {} : { issued: { 'date-parts': [[Number(year4)]] } }),
    version: place,
    URL: url,
    language: 'en-GB',
  };
  const [before = '', after = ''] = JSON.stringify([item], null, 2).split(place);
  return { before, edition: String(edition), after };
}
