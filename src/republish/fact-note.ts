import { counterLabel, formsOf, printDate, printFact, type Fact, type Source } from '../ledger/index.ts';
import { asSentence } from './as-sentence.ts';
import { tidyRuns } from './section-text.ts';
import type { Run, Text } from './copy-block.ts';

/** What the note of one fact is made of. */
export interface FactNoteInput {
  readonly fact: Fact;
  readonly source: Source;
  /** How near to the document the fact has been read, as a sentence. */
  readonly checked: string;
}

// Publisher and date without the title: a title's words are not ours, and a copy travels without the page round it.
function sourceRuns({ publisher, url, date, readerLink }: Source): readonly Run[] {
  const isOpen = readerLink && url !== '';
  return [
    { text: 'Source: ' },
    isOpen ? { text: publisher, href: url } : { text: publisher },
    { text: `${date === '' ? '' : `, ${printDate(date)}`}. ` },
  ];
}

/** One fact with all that its number must not go without: what it is, who counted, period, source and caveat. */
export function factNote({ fact, source, checked }: FactNoteInput): Text {
  // A finding has no number to begin with.
  const count: readonly Run[] = formsOf(fact).includes('count')
    ? [{ text: printFact(fact, 'count'), strong: true }, { text: ': ' }]
    : [];
  return {
    id: `note/${fact.id}`,
    runs: tidyRuns([
      ...count,
      { text: `${asSentence(fact.statement)} ${counterLabel(fact)} ${asSentence(fact.countedBy)} ` },
      { text: `Period: ${printFact(fact, 'period')}. ` },
      ...sourceRuns(source),
      { text: `${checked} Bear in mind: ${asSentence(fact.caveat)}` },
    ]),
    facts: [fact.id],
    sources: [source.id],
  };
}
