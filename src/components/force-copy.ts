import { printDate, type Force, type ForceWords, type Ledger, type Source } from '../ledger/index.ts';
import type { Block, Copy, FigureBlock, Run, Text } from '../republish/copy-block.ts';
import { aloneCopy, type StoryParts } from '../republish/story-copy.ts';
import { forcePath } from '../share/addresses.ts';
import { cardSize } from '../share/card.ts';
import { fillingOf, forceRecord, leadsToSource, runsOf, textOf, type RecordLine } from './force-record.ts';

/** What a partner reads of the whole country beside a force: what was asked, what was counted, and when each report came out. */
export const nationalFigures: readonly string[] = ['plans', 'referrals', 'forces'];

/** Name of the files of a force's copy. */
export function forceCopyId(force: string): string {
  return `forces/${force}`;
}

/** What the copies of all forces are made from. */
export interface ForceCopying {
  readonly parts: StoryParts;
  readonly words: ForceWords;
  readonly ledger: Ledger;
}

function heading(level: 2 | 3, id: string, text: string): Block {
  return { kind: 'heading', level, id, runs: [{ text }], facts: [], sources: [] };
}

// Publisher and date without the title, as in the notes on facts: a title's words are not ours.
function sourceRuns({ publisher, url, date, readerLink }: Source): readonly Run[] {
  return [
    readerLink && url !== '' ? { text: publisher, href: url } : { text: publisher },
    { text: `${date === '' ? '' : `, ${printDate(date)}`}.` },
  ];
}

/** A line of a record as paragraphs: its words, and its source behind them or, after a sentence, below. */
function lineParagraphs(line: RecordLine): readonly Omit<Text, 'id'>[] {
  const { runs, href, source } = line;
  const text = textOf(runs);
  const words = href === undefined ? { text } : { text, href };
  if (source === undefined) return [{ runs: [words], facts: [], sources: [] }];
  const sources = [source.id];
  const named = sourceRuns(source);
  return leadsToSource(line)
    ? [{ runs: [{ text: `${text} ` }, ...named], facts: [], sources }]
    : [
        { runs: [words], facts: [], sources: [] },
        { runs: [{ text: 'Source: ' }, ...named], facts: [], sources },
      ];
}

function mapBlock(force: Force, { parts, words }: ForceCopying): FigureBlock {
  const { story, address } = parts;
  const filled = (sentence: string): string => textOf(runsOf(sentence, fillingOf(force)));
  const [name, caption] = [filled(words.map.name), filled(words.map.caption)];
  const id = `force-${force.id}/figure`;
  return {
    kind: 'figure',
    id,
    figure: 'forces',
    state: force.id,
    title: force.name,
    isCard: true,
    name,
    picture: {
      src: address(`/cards/forces/${force.id}.png`),
      alt: `${name}. ${caption}`,
      ...cardSize,
    },
    drawn: cardSize,
    href: address(forcePath(force.id)),
    caption: {
      id,
      runs: [{ text: `${caption} Credit: ${story.publisher}, ${story.licence.data}.` }],
      facts: [],
      sources: [],
    },
  };
}

/** The record of one force as a copy, with the figures for the whole country that belong beside it. */
export function forceCopy(force: Force, copying: ForceCopying): Copy {
  const { parts, words, ledger } = copying;
  const place = `force-${force.id}`;
  const record = forceRecord(force, words, ledger).flatMap(({ name, label, lines }): readonly Block[] => [
    heading(3, `${place}/${name}`, label),
    ...lines.flatMap(lineParagraphs).map((text, index): Block => ({
      kind: 'paragraph',
      id: `${place}/${name}/${String(index + 1)}`,
      ...text,
    })),
  ]);
  const national = parts.sections.flatMap(({ figures }) =>
    figures.slice(0, 1).flatMap(({ block }) => (nationalFigures.includes(block.figure) ? [block] : [])),
  );
  return aloneCopy(
    {
      id: forceCopyId(force.id),
      headline: force.name,
      // The same for every force, so that several copies can be joined and say it once.
      path: '/#forces',
      body: [
        heading(2, place, force.name),
        mapBlock(force, copying),
        ...record,
        heading(2, 'country', 'The whole country'),
        ...national,
      ],
    },
    parts,
  );
}
