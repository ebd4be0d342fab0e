import type { Ledger, Source } from '../ledger/index.ts';
import type { Finding } from './finding.ts';
import type { Link, Passage, Reading } from './passage.ts';

/** An address so that its spellings are equal: without scheme, www, query, fragment and last slash. */
function sameAddress(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:)?\/\//, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
}

function linkFinding({ file, line, href }: Link, closed: ReadonlyMap<string, Source>): readonly Finding[] {
  const source = closed.get(sameAddress(href));
  if (source === undefined) return [];
  return [
    {
      rule: 'link',
      value: href,
      problem: `a link leads to ${href}, which readers must not reach (content/sources.csv:${source.line}, ${source.id}: reader_link is no).`,
      remedy: `Print the publisher and the date of ${source.id} without a link.`,
      built: { file, line },
      words: { text: href, start: 0, end: href.length },
    },
  ];
}

function printedFindings(
  { file, line, text }: Passage,
  closed: ReadonlyMap<string, Source>,
): readonly Finding[] {
  return [...text.matchAll(/(?:https?:\/\/|www\.)[^\s<>"']+/g)].flatMap(([address]) =>
    linkFinding({ file, line, href: address.replace(/[.,;:)]+$/, '') }, closed),
  );
}

/** No address of a source with `reader_link` no, neither as a link nor printed. */
export function checkLinks({ links, passages }: Reading, { sources }: Ledger): readonly Finding[] {
  const closed = new Map(
    sources
      .filter(({ url, readerLink }) => url !== '' && !readerLink)
      .map((source) => [sameAddress(source.url), source] as const),
  );
  // One document can be two sources, and one of them may be open to readers.
  for (const { url, readerLink } of sources) if (readerLink) closed.delete(sameAddress(url));
  return [
    ...links.flatMap((link) => linkFinding(link, closed)),
    ...passages.flatMap((passage) => printedFindings(passage, closed)),
  ];
}
