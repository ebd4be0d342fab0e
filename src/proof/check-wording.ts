import { wordingFindings, type Ledger, type WordingFinding } from '../ledger/index.ts';
import type { Finding } from './finding.ts';
import { plain } from './ledger-text.ts';
import type { Part, Passage, Reading } from './passage.ts';
import { overlaps } from './stretch.ts';

const exemptCells = /^(?:sources\/[^/]+\/title|(?:claims|reported|reported-claims)\/[^/]+\/claim)$/;
const quoteCells = /^quotes\/[^/]+\/quote$/;

// Titles of sources and what a report claimed are other people's words, and are shown as such.
function isExempt({ verbatim }: Part): boolean {
  return verbatim?.kind === 'source' || (verbatim?.kind === 'row' && exemptCells.test(verbatim.path));
}

function isQuoted({ verbatim }: Part): boolean {
  return verbatim?.kind === 'quote' || (verbatim?.kind === 'row' && quoteCells.test(verbatim.path));
}

/**
 * Words of `wording.csv` in anything built. A quotation keeps what `allowed_in_quotes` allows; titles of sources and the
 * column `claim` of the claims are not read.
 */
export function checkWording({ passages }: Reading, ledger: Ledger): readonly Finding[] {
  const { wording, sources, quotes } = ledger;
  const titles = new Set(sources.map(({ title }) => plain(title)));
  const quotations = new Set(quotes.map(({ quote }) => plain(quote)));
  const read = new Map<string, readonly WordingFinding[]>();

  const wordsIn = (text: string): readonly WordingFinding[] => {
    const known = read.get(text) ?? wordingFindings(text, wording, { quoted: false });
    read.set(text, known);
    return known;
  };

  const mayBeQuoted = (text: string, { index, match }: WordingFinding): boolean =>
    !wordingFindings(text, wording, { quoted: true }).some(
      (other) => other.index === index && other.match === match,
    );

  // Data has no marks inside its strings: there a whole string that is a title or a quotation is known by its words.
  const isAllowed = ({ text, parts, kind }: Passage, found: WordingFinding): boolean => {
    const within = parts.filter((part) =>
      overlaps(part, { start: found.index, end: found.index + found.match.length }),
    );
    const whole = kind === 'data' ? plain(text) : undefined;
    if (within.every(isExempt) || (whole !== undefined && titles.has(whole))) return true;
    return (
      (within.every(isQuoted) || (whole !== undefined && quotations.has(whole))) && mayBeQuoted(text, found)
    );
  };

  return passages.flatMap((passage) =>
    wordsIn(passage.text)
      .filter((found) => !isAllowed(passage, found))
      .map(({ match, index, suggestion, reason }) => ({
        rule: 'wording' as const,
        value: match,
        problem: `"${match}" is not written in this story: ${reason} (content/wording.csv).`,
        remedy: `Write instead: ${suggestion}.`,
        built: {
          file: passage.file,
          line: passage.parts.find(({ end }) => end > index)?.line ?? passage.line,
        },
        words: { text: passage.text, start: index, end: index + match.length },
      })),
  );
}
