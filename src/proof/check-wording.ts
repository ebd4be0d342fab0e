import { wordingFindings, type Ledger } from '../ledger/index.ts';
import type { Finding } from './finding.ts';
import { plain } from './ledger-text.ts';
import type { Part, Passage, Reading } from './passage.ts';
import { overlaps } from './stretch.ts';

const exemptCells = /^(?:sources\/[^/]+\/title|(?:claims|reported-claims)\/[^/]+\/claim)$/;

// Titles of sources and what a report claimed are other people's words, and are shown as such.
function isExempt({ verbatim }: Part): boolean {
  return verbatim?.kind === 'source' || (verbatim?.kind === 'row' && exemptCells.test(verbatim.path));
}

function isQuoted({ verbatim }: Part): boolean {
  return (
    verbatim?.kind === 'quote' || (verbatim?.kind === 'row' && /^quotes\/[^/]+\/quote$/.test(verbatim.path))
  );
}

// Data has no marks inside its strings: there a whole string that is a title or a quotation is known by its words.
function isWhole(passage: Passage, texts: readonly string[]): boolean {
  return passage.kind === 'data' && texts.some((text) => plain(text) === plain(passage.text));
}

function findingsIn(passage: Passage, { wording, sources, quotes }: Ledger): readonly Finding[] {
  const { text, parts, file, line } = passage;
  const inQuotation = wordingFindings(text, wording, { quoted: true });
  return wordingFindings(text, wording, { quoted: false }).flatMap(
    ({ match, index, suggestion, reason }): readonly Finding[] => {
      const end = index + match.length;
      const within = parts.filter((part) => overlaps(part, { start: index, end }));
      const mayBeQuoted = !inQuotation.some((other) => other.index === index && other.match === match);
      if (
        within.every(isExempt) ||
        isWhole(
          passage,
          sources.map(({ title }) => title),
        )
      )
        return [];
      if (
        mayBeQuoted &&
        (within.every(isQuoted) ||
          isWhole(
            passage,
            quotes.map(({ quote }) => quote),
          ))
      )
        return [];
      return [
        {
          rule: 'wording',
          value: match,
          problem: `"${match}" is not written in this story: ${reason} (content/wording.csv).`,
          remedy: `Write instead: ${suggestion}.`,
          built: { file, line: within[0]?.line ?? line },
          words: { text, start: index, end },
        },
      ];
    },
  );
}

/**
 * Words of `wording.csv` in anything built. A quotation keeps what `allowed_in_quotes` allows; titles of sources and the
 * column `claim` of the claims are not read.
 */
export function checkWording({ passages }: Reading, ledger: Ledger): readonly Finding[] {
  return passages.flatMap((passage) => findingsIn(passage, ledger));
}
