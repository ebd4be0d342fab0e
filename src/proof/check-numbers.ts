import type { Exceptions, Fact, Ledger } from '../ledger/index.ts';
import type { FoundDate } from './dates-in.ts';
import { isNumberOf } from './fact-numbers.ts';
import type { Finding } from './finding.ts';
import { ledgerDates } from './ledger-dates.ts';
import { ledgerText, plain, repeats, withPlainQuotes } from './ledger-text.ts';
import { longestException, numberFinding } from './number-finding.ts';
import { numbersIn, type FoundNumber } from './numbers-in.ts';
import type { Part, Passage, Reading } from './passage.ts';
import { overlaps, stretchesOf, type Stretch } from './stretch.ts';

/** What the number check read and found. */
export interface NumberCheck {
  readonly findings: readonly Finding[];
  /** How many numbers and full dates were read. */
  readonly read: number;
  /** Ids of the facts that numbers came from. */
  readonly facts: ReadonlySet<string>;
  /** How often each kind and phrase of the exceptions was needed. */
  readonly used: ReadonlyMap<string, number>;
}

// A phrase that is a number and no more excuses only a text that is that number and no more.
function excused(phrase: string, text: string): readonly Stretch[] {
  if (/\p{L}/u.test(phrase)) return stretchesOf(phrase, text);
  return text === phrase ? [{ start: 0, end: text.length }] : [];
}

// The words of a fact may hold numbers of others; word for word they stand wherever the fact may stand.
function isInWordsOf({ statement, countedBy, caveat }: Fact, found: Stretch, text: string): boolean {
  const even = withPlainQuotes(text);
  return [statement, countedBy, caveat].some((words) =>
    stretchesOf(withPlainQuotes(words), even).some((stretch) => overlaps(stretch, found)),
  );
}

function wordCells(ledger: Ledger): ReadonlySet<string> {
  const { facts, sources, claims, timeline, forces, quotes } = ledger;
  const rows: readonly object[] = [...facts, ...sources, ...claims, ...timeline, ...forces, ...quotes];
  return new Set(
    rows.flatMap((row) =>
      Object.values(row).flatMap((cell: unknown) =>
        typeof cell === 'string' && /\p{L}.*\s/u.test(cell) ? [plain(cell)] : [],
      ),
    ),
  );
}

// What stood proved on a page is proved in its other forms, such as plain text, JSON or a feed.
function isOnPage({ file, kind }: Passage): boolean {
  return kind !== 'data' && /\.html?$/i.test(file);
}

function inReadingOrder(passages: readonly Passage[]): readonly Passage[] {
  return [...passages.filter(isOnPage), ...passages.filter((passage) => !isOnPage(passage))];
}

/**
 * Every number must come from a fact that its nearest mark names, and every date fuller than a year from the ledger.
 * Also accounted for: statement, caveat and counter of a marked fact, word for word; words that a mark repeats from the ledger;
 * strings of data that are a whole cell of the ledger; outside pages, words that are word for word a passage whose numbers
 * are accounted for; dates of a source that a mark names; ids of the ledger; and the exceptions.
 */
export function checkNumbers({ passages }: Reading, ledger: Ledger, exceptions: Exceptions): NumberCheck {
  const dates = ledgerDates(ledger);
  const ids = [...ledger.facts, ...ledger.timeline, ...ledger.claims, ...ledger.quotes].map(({ id }) => id);
  const cells = wordCells(ledger);
  const findings: Finding[] = [];
  const facts = new Set<string>();
  const used = new Map<string, number>();
  const proved = new Set<string>();
  let read = 0;

  const excuse = (name: string): true => {
    used.set(name, (used.get(name) ?? 0) + 1);
    return true;
  };

  const isRepeated = ({ verbatim }: Part, { kind, text }: Passage): boolean => {
    if (verbatim === undefined) return false;
    // The whole text of a marked element is held against the ledger by checkMarks; an attribute is so here.
    if (kind === 'text') return true;
    const cell = ledgerText(verbatim, ledger);
    return cell.found && repeats(text, cell.text);
  };

  const fitsMark = (found: FoundNumber | FoundDate, { mark }: Part, { parts, text }: Passage): boolean => {
    if (mark?.kind === 'number') {
      const kind = exceptions.kinds.find((one) => one.kind === mark.id);
      const marked = parts.filter((part) => part.mark === mark);
      const length = marked.reduce((sum, { start, end }) => sum + end - start, 0);
      return kind !== undefined && length <= longestException && excuse(kind.kind);
    }
    const marked = [...ledger.facts, ...ledger.tallies].filter(({ id }) => mark?.ids.includes(id));
    const fact = marked.find((one) => isNumberOf(one, found) || isInWordsOf(one, found, text));
    if (fact !== undefined) facts.add(fact.id);
    return fact !== undefined;
  };

  const isInPhrase = (found: Stretch, text: string): boolean => {
    const even = withPlainQuotes(text);
    const phrase = exceptions.phrases.find((one) =>
      excused(withPlainQuotes(one.phrase), even).some(
        ({ start, end }) => start <= found.start && found.end <= end,
      ),
    );
    return phrase !== undefined && excuse(phrase.phrase);
  };

  const isDateOfSource = (found: FoundNumber | FoundDate, { sources }: Part): boolean =>
    'iso' in found &&
    ledger.sources.some(
      ({ id, date }) =>
        sources?.includes(id) === true && (date === found.iso || date.startsWith(`${found.iso}-`)),
    );

  const isInId = (found: Stretch, text: string): boolean =>
    ids.some((id) => text.includes(id) && stretchesOf(id, text).some((stretch) => overlaps(stretch, found)));

  for (const passage of inReadingOrder(passages.filter(({ numbers }) => numbers))) {
    const { text, parts, kind } = passage;
    const { numbers, dates: fullDates } = numbersIn(text);
    const before = findings.length;
    for (const found of [...numbers, ...fullDates]) {
      read += 1;
      const part = parts.find((one) => overlaps(one, found)) ?? parts[0];
      const isAccountedFor =
        part === undefined ||
        ('iso' in found && dates.has(found.iso)) ||
        (kind === 'data' && cells.has(plain(text))) ||
        (!isOnPage(passage) && proved.has(plain(text))) ||
        isDateOfSource(found, part) ||
        isRepeated(part, passage) ||
        fitsMark(found, part, passage) ||
        isInPhrase(found, text) ||
        isInId(found, text);
      if (!isAccountedFor) findings.push(numberFinding(found, part, passage, ledger, exceptions));
    }
    if (findings.length === before) proved.add(plain(text));
  }
  return { findings, read, facts, used };
}
