import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { Drawing } from './figures/drawing.ts';
import type { Figure } from './figures/figure.ts';
import { fillWords, type FilledWords } from './figures/fill-words.ts';
import { figures } from './figures/index.ts';
import {
  ContentError,
  createLedger,
  fill,
  nearest,
  throwProblems,
  type Correction,
  type Filled,
  type ForceWords,
  type Ledger,
  type Place,
  type SignOff,
  type Story as StoryFile,
  type TableName,
} from './ledger/index.ts';

/** What the story says of itself, and whether the people who must sign this edition have all done so. */
export interface Story extends StoryFile {
  readonly signedOff: boolean;
}

/** A section of the story, its words filled from the ledger. */
export interface Section {
  /** Also its address. */
  readonly id: string;
  readonly title: Filled;
  readonly short: Filled;
  readonly message: Filled;
  readonly source: Filled;
  /** Other words for links shared; null where heading and message are short and neutral enough. */
  readonly preview: { readonly title: Filled | null; readonly description: Filled | null };
  /** Months as `2009-04`, both included; null when the section is about no stretch of time. */
  readonly period: { readonly start: string; readonly end: string } | null;
  /** Id of its figure; null when it has none. */
  readonly figure: string | null;
  /** Whether the way to support stands under the message. */
  readonly support: boolean;
  /** States of the figure in the order of the section's steps; one state may stand twice. */
  readonly states: readonly string[];
  /** For `render` of `astro:content`. */
  readonly entry: CollectionEntry<'sections'>;
}

// A build reads everything once. In development the files change while the server runs.
function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined;
  return () => (import.meta.env.DEV ? make() : (made ??= make()));
}

async function rows<Name extends TableName>(name: Name): Promise<readonly CollectionEntry<Name>['data'][]> {
  const entries = await getCollection(name);
  return entries.map(({ data }) => data).sort((left, right) => left.line - right.line);
}

/** The facts, sources, claims and the rest, checked together. @throws ContentError */
export const openLedger: () => Promise<Ledger> = once(async () =>
  createLedger({
    facts: await rows('facts'),
    sources: await rows('sources'),
    claims: await rows('claims'),
    timeline: await rows('timeline'),
    forces: await rows('forces'),
    quotes: await rows('quotes'),
    support: await rows('support'),
    wording: await rows('wording'),
  }),
);

/** What the story says of itself. @throws ContentError when it has no file */
export const openStory: () => Promise<Story> = once(async () => {
  const entry = await getEntry('story', 'story');
  if (entry !== undefined) {
    return { ...entry.data, signedOff: (await openSignOffs()).every(({ state }) => state === 'done') };
  }
  throw new ContentError({
    place: { file: 'content/story.yaml' },
    problem: 'the story has no file.',
    remedy: 'Put content/story.yaml back.',
  });
});

function checkStates({ data, id, filePath: file = id }: CollectionEntry<'sections'>): void {
  if (data.figure === null) return;
  const figure = figures.find((known) => known.id === data.figure);
  if (figure === undefined) {
    const ids = figures.map((known) => known.id);
    throw new ContentError({
      place: { file, id: 'figure' },
      problem: `there is no figure "${data.figure}".`,
      remedy: `Did you mean ${nearest(data.figure, ids) ?? ''}? The figures are: ${ids.join(', ')}.`,
    });
  }
  throwProblems(
    data.steps
      .filter(({ state }) => !figure.states.includes(state))
      .map(({ state, line }) => ({
        place: { file, line },
        problem: `the figure ${figure.id} has no state "${state}".`,
        remedy: `Did you mean ${nearest(state, figure.states) ?? ''}?`,
      })),
  );
}

function fillOrNull(text: string | undefined, ledger: Ledger, where: Place): Filled | null {
  return text === undefined ? null : fill(text, ledger, where);
}

/** The sections of the story in order, without its drafts. @throws ContentError for a figure or state that there is not */
export const openSections: () => Promise<readonly Section[]> = once(async () => {
  const ledger = await openLedger();
  const entries = await getCollection('sections', ({ data }) => !data.draft);
  return entries
    .sort((left, right) => left.data.order - right.data.order)
    .map((entry) => {
      checkStates(entry);
      const { id, data, filePath: file = id } = entry;
      return {
        id,
        title: fill(data.title, ledger, { file, id: 'title' }),
        short: fill(data.short, ledger, { file, id: 'short' }),
        message: fill(data.message, ledger, { file, id: 'message' }),
        source: fill(data.source, ledger, { file, id: 'source' }),
        preview: {
          title: fillOrNull(data.preview?.title, ledger, { file, id: 'preview.title' }),
          description: fillOrNull(data.preview?.description, ledger, { file, id: 'preview.description' }),
        },
        period: data.period,
        figure: data.figure,
        support: data.support,
        states: data.steps.map(({ state }) => state),
        entry,
      };
    });
});

/** A page beside the story, its words filled from the ledger. */
export interface SidePage {
  /** Neutral; with the story's title behind it, the title of the window. */
  readonly name: string;
  /** Neutral; at most 200 characters. */
  readonly description: string;
  readonly title: Filled;
  readonly lead: Filled;
  /** For `render` of `astro:content`. */
  readonly entry: CollectionEntry<'pages'>;
}

/** The page of `content/pages` with this id. @throws ContentError when there is none */
export async function openPage(id: string): Promise<SidePage> {
  const file = `content/pages/${id}.mdx`;
  const entry = await getEntry('pages', id);
  if (entry === undefined) {
    throw new ContentError({
      place: { file },
      problem: 'the page has no file.',
      remedy: 'Put it back: its address is part of the site.',
    });
  }
  const ledger = await openLedger();
  const { name, description, title, lead } = entry.data;
  return {
    name,
    description,
    title: fill(title, ledger, { file, id: 'title' }),
    lead: fill(lead, ledger, { file, id: 'lead' }),
    entry,
  };
}

/** Every published change, in the order of its file. */
export const openCorrections: () => Promise<readonly Correction[]> = once(
  async () => (await getEntry('corrections', 'corrections'))?.data.list ?? [],
);

/** What people must do before this edition is published, and who has done it. */
export const openSignOffs: () => Promise<readonly SignOff[]> = once(
  async () => (await getEntry('signOffs', 'sign-offs'))?.data.list ?? [],
);

/** The sentences of a force's record. @throws ContentError when they have no file */
export const openForceWords: () => Promise<ForceWords> = once(async () => {
  const entry = await getEntry('forceWords', 'force-record');
  if (entry !== undefined) return entry.data;
  throw new ContentError({
    place: { file: 'content/force-record.yaml' },
    problem: 'the records of forces have no words.',
    remedy: 'Put content/force-record.yaml back.',
  });
});

async function wordsFile(figure: string): Promise<CollectionEntry<'figures'>['data']> {
  const entry = await getEntry('figures', figure);
  if (entry !== undefined) return entry.data;
  throw new ContentError({
    place: { file: `content/figures/${figure}.yaml` },
    problem: `the figure ${figure} has no words.`,
    remedy: 'Write this file: name, source, states and labels.',
  });
}

/** The words of a figure with their slots filled. @throws ContentError for a key too many or too few */
export async function openWords<Data, State extends string, Label extends string>(
  figure: Figure<Data, State, Label>,
): Promise<FilledWords<State, Label>> {
  const { words, file } = await wordsFile(figure.id);
  return fillWords(words, figure, await openLedger(), file);
}

const drawings = new Map<string, () => Promise<Drawing>>();

/** A figure with its data and words in hand. @throws ContentError when there is no such figure, or its words do not fit */
export function openDrawing(id: string): Promise<Drawing> {
  const open =
    drawings.get(id) ??
    once(async () => {
      const figure = figures.find((known) => known.id === id);
      if (figure === undefined) {
        throw new ContentError({
          place: { file: 'src/figures/index.ts' },
          problem: `there is no figure "${id}".`,
          remedy: `Did you mean ${
            nearest(
              id,
              figures.map((known) => known.id),
            ) ?? ''
          }?`,
        });
      }
      const { words, file } = await wordsFile(id);
      return figure.draw(await openLedger(), words, file);
    });
  drawings.set(id, open);
  return open();
}
