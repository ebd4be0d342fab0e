import { changesFor, type Change } from './change.ts';
import { printDate, type Filled, type Story } from '../ledger/index.ts';
import {
  headlineId,
  textsOf,
  type Block,
  type Copy,
  type FigureBlock,
  type Run,
  type Text,
} from './copy-block.ts';
import { sealAlternative, sealPath, sealShown } from './seal.ts';
import type { PlacedBlock } from './section-text.ts';

/** A section with its words filled, its text in blocks, and its figures drawn. */
export interface CopySection {
  readonly id: string;
  readonly title: Filled;
  readonly message: Filled;
  readonly source: Filled;
  readonly text: readonly PlacedBlock[];
  /** By state, in the order of the figure; only states that are to be shown as pictures. */
  readonly figures: readonly { readonly state: string; readonly block: FigureBlock }[];
}

/** All that copies are made of. */
export interface StoryParts {
  readonly story: Story;
  readonly sections: readonly CopySection[];
  /** The figure of the cover. */
  readonly cover: FigureBlock | null;
  /** The notes of facts, by the id of the fact. */
  readonly notes: ReadonlyMap<string, Text>;
  /** Every published change to the story. */
  readonly changes: readonly Change[];
  /** Services that listen, one item each. */
  readonly support: readonly Text[];
  /** Whole address of a path of ours, such as `/corrections/`. */
  readonly address: (path: string) => string;
}

function paragraph(id: string, runs: readonly Run[], facts: readonly string[] = []): Block {
  return { kind: 'paragraph', id, runs, facts, sources: [] };
}

function filledRuns({ text }: Filled): readonly Run[] {
  return [{ text }];
}

function heading(id: string, text: string, facts: readonly string[] = []): Block {
  return { kind: 'heading', level: 2, id, runs: [{ text }], facts, sources: [] };
}

/** A figure stands after the last passage that goes with its state. */
function withFigures({ text, figures }: CopySection): readonly Block[] {
  const lastOf = new Map(
    text.flatMap(({ state }, index) => (state === null ? [] : [[state, index] as const])),
  );
  const passages = text.flatMap(({ state, block }, index) => [
    block,
    ...figures
      .filter((figure) => figure.state === state && lastOf.get(figure.state) === index)
      .map((figure) => figure.block),
  ]);
  return [...passages, ...figures.filter(({ state }) => !lastOf.has(state)).map((figure) => figure.block)];
}

function changeBlocks(section: string | null, changes: readonly Change[]): readonly Block[] {
  const place = section === null ? '' : `${section}/`;
  return changesFor(section, changes).map(({ id, note, facts }) =>
    paragraph(`${place}change/${id}`, note, facts),
  );
}

function sectionBlocks(section: CopySection, changes: readonly Change[]): readonly Block[] {
  const { id, title, message, source } = section;
  return [
    heading(id, title.text, title.facts),
    paragraph(`${id}/message`, [{ text: message.text, strong: true }], message.facts),
    ...changeBlocks(id, changes),
    ...withFigures(section),
    paragraph(`${id}/source`, filledRuns(source), source.facts),
  ];
}

function opening({ story, address }: StoryParts): readonly Block[] {
  const first = { text: story.publisher, href: address('/') };
  return [
    paragraph('licence', [
      { text: `Text ${story.licence.prose}; figures and data ${story.licence.data}. From ` },
      first,
      { text: '.' },
    ]),
  ];
}

function publishedRuns({ published }: Story, corrections: string): readonly Run[] {
  if (published === null) return [{ text: ', not published yet. It is at ' }];
  return [
    { text: '; first published on ' },
    { text: printDate(published), href: corrections, number: 'edition' },
    { text: '. It is at ' },
  ];
}

function supportBlocks({ support, address }: StoryParts): readonly Block[] {
  return [
    heading('support', 'Support'),
    paragraph('support/lead', [
      {
        text: 'If this story has brought something up for you, these services can listen. None of these is a police force. ',
      },
      { text: 'What each does with what you tell it', href: address('/support/') },
      { text: '.' },
    ]),
    { kind: 'list', id: 'support/services', items: support },
  ];
}

function creditBlocks({ story, address }: StoryParts): readonly Block[] {
  const { publisher, licence, edition, links } = story;
  return [
    heading('credit', 'About this copy'),
    paragraph('credit/first', [
      { text: 'A story by ' },
      { text: publisher, href: address('/') },
      ...publishedRuns(story, address('/corrections/')),
      { text: address('/'), href: address('/') },
      { text: '.' },
    ]),
    paragraph('credit/edition', [
      { text: `Edition ${String(edition)}`, href: address('/corrections/'), number: 'edition' },
      { text: '. Follow the link for corrections.' },
    ]),
    paragraph('credit/licence', [
      {
        text: `Text ${licence.prose}; figures and data ${licence.data}. Nobody may add names, photographs or an order of forces to the text.`,
      },
    ]),
    paragraph('credit/support', [
      { text: 'Please keep a note on the subject before the story, and a way to support beside it: ' },
      { text: links.support, href: address('/support/') },
      { text: '.' },
    ]),
    {
      kind: 'seal',
      id: 'credit/seal',
      href: address('/corrections/'),
      picture: {
        src: address(sealPath(edition)),
        alt: sealAlternative(edition),
        ...sealShown,
      },
    },
  ];
}

function notesOf(blocks: readonly Block[], notes: StoryParts['notes']): readonly Block[] {
  const facts = [...new Set(textsOf(blocks).flatMap((text) => text.facts))];
  const items = facts.flatMap((fact) => notes.get(fact) ?? []);
  if (items.length === 0) return [];
  return [heading('notes', 'Sources and notes'), { kind: 'list', id: 'notes/list', items }];
}

/** The whole story in blocks: licence, headline, byline, body, support, notes, and where it was first published. */
export function storyCopy(parts: StoryParts): Copy {
  const { story, sections, cover, changes, address } = parts;
  const body = [
    ...(cover === null ? [] : [cover]),
    ...sections.flatMap((section) => sectionBlocks(section, changes)),
  ];
  return {
    id: 'story',
    headline: story.title,
    blocks: [
      ...opening(parts),
      paragraph(headlineId, [{ text: story.title, strong: true }]),
      paragraph('standfirst', [{ text: story.standfirst }]),
      paragraph('byline', [{ text: 'By ' }, { text: story.byline, href: address('/') }]),
      ...changeBlocks(null, changes),
      paragraph('content-note', [{ text: story.contentNote, emphasis: true }]),
      ...body,
      ...supportBlocks(parts),
      ...notesOf(body, parts.notes),
      ...creditBlocks(parts),
    ],
  };
}

/** A part of the story, or what is told beside it, to be taken alone. */
export interface Alone {
  /** Also the name of its files. */
  readonly id: string;
  readonly headline: string;
  /** Where it stands on our site, from the top of the site. */
  readonly path: string;
  readonly body: readonly Block[];
}

/** Some blocks as a copy that is complete alone: licence, where they come from, note, body, support, notes, edition. */
export function aloneCopy({ id, headline, path, body }: Alone, parts: StoryParts): Copy {
  const { story, address } = parts;
  return {
    id,
    headline,
    blocks: [
      ...opening(parts),
      paragraph('from', [
        { text: 'From ' },
        { text: story.title, href: address(path) },
        { text: `, by ${story.byline}` },
      ]),
      paragraph('content-note', [{ text: story.contentNote, emphasis: true }]),
      ...body,
      ...supportBlocks(parts),
      ...notesOf(body, parts.notes),
      ...creditBlocks(parts),
    ],
  };
}

/** One section in blocks, complete alone. */
export function sectionCopy(section: CopySection, parts: StoryParts): Copy {
  const { id, title } = section;
  const body = sectionBlocks(section, parts.changes);
  return aloneCopy({ id, headline: title.text, path: `/#${id}`, body }, parts);
}
