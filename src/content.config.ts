import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import {
  ContentError,
  readAddresses,
  readCorrections,
  readExceptions,
  readFigureWords,
  readForceWords,
  readLedger,
  readPage,
  readPages,
  readSection,
  readSections,
  readSignOffs,
  readStory,
  readWithheld,
  stepsOf,
  tableDefinitions,
  type Correction,
  type Exceptions,
  type FigureWordsFile,
  type ForceWords,
  type Ledger,
  type PageMatter,
  type PublishedId,
  type SectionMatter,
  type SignOff,
  type StepPlace,
  type Story,
  type TableName,
  type Tables,
  type Withheld,
} from './ledger/index.ts';

interface Entry {
  readonly id: string;
  readonly data: object;
}

/** What the collection `sections` holds of a section besides its text. */
export type SectionData = SectionMatter & { readonly steps: readonly StepPlace[] };

// Relative, so that messages name files as an editor sees them.
function contentDirectory({ config }: LoaderContext): string {
  return relative('', fileURLToPath(new URL('./content', config.root)));
}

// Astro's own loaders let bad rows, double ids and references to nothing through. So everything is read and checked by
// the ledger, which throws: that stops a build. In development a fault is logged and the last good content stays.
function checkedLoader(file: string, read: (directory: string) => readonly Entry[]): Loader {
  return {
    name: file,
    load: (context) => {
      const load = (): void => {
        const entries = read(contentDirectory(context));
        context.store.clear();
        for (const { id, data } of entries) context.store.set({ id, data: { ...data } });
      };
      const watched = fileURLToPath(new URL(file, context.config.root));
      context.watcher?.add(watched);
      context.watcher?.on('change', (changed) => {
        if (!changed.startsWith(watched)) return;
        try {
          load();
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          context.logger.error(error.message);
        }
      });
      load();
      return Promise.resolve();
    },
  };
}

function table<Name extends TableName>(name: Name) {
  return defineCollection({
    loader: checkedLoader(tableDefinitions[name].file, (directory) => {
      const rows: Tables[TableName] = readLedger(directory)[name];
      return rows.map((row) => ({ id: 'id' in row ? row.id : `line-${String(row.line)}`, data: row }));
    }),
    // The ledger has checked the row; this only says what type it has.
    schema: z.custom<Tables[Name][number]>(),
  });
}

interface MdxFolder<Data extends object> {
  /** Such as `sections`. */
  readonly folder: string;
  /** Throws for anything wrong in any file of the folder. */
  readonly check: (directory: string, ledger: Ledger) => unknown;
  /** What the collection holds of one file besides its text. */
  readonly dataOf: (file: string, text: string) => Data;
}

function mdxLoader<Entry extends object>({ folder, check, dataOf }: MdxFolder<Entry>): Loader {
  const { load } = glob({ base: `./content/${folder}`, pattern: '*.mdx' });
  return {
    name: `content/${folder}`,
    load: async (context) => {
      const directory = contentDirectory(context);
      check(directory, readLedger(directory));
      // Astro keeps what it read before for as long as the file is the same, even when our code is not.
      context.store.clear();
      await load({
        ...context,
        // Every key of the front matter as glob found it is one of what we read.
        parseData: ({ data, filePath = '' }) =>
          Promise.resolve({ ...data, ...dataOf(relative('', filePath), readFileSync(filePath, 'utf8')) }),
      });
    },
  };
}

function sectionData(file: string, text: string): SectionData {
  const section = readSection(file, text);
  return { ...section.matter, steps: stepsOf(section) };
}

/** Everything that the story is made of, by the name of its collection. */
export const collections = {
  facts: table('facts'),
  sources: table('sources'),
  claims: table('claims'),
  timeline: table('timeline'),
  forces: table('forces'),
  quotes: table('quotes'),
  support: table('support'),
  wording: table('wording'),
  sections: defineCollection({
    loader: mdxLoader({ folder: 'sections', check: readSections, dataOf: sectionData }),
    schema: z.custom<SectionData>(),
  }),
  pages: defineCollection({
    loader: mdxLoader({
      folder: 'pages',
      check: readPages,
      dataOf: (file, text) => readPage(file, text).matter,
    }),
    schema: z.custom<PageMatter>(),
  }),
  corrections: defineCollection({
    loader: checkedLoader('content/corrections.yaml', (directory) => [
      { id: 'corrections', data: { list: readCorrections(directory, readLedger(directory)) } },
    ]),
    schema: z.custom<{ readonly list: readonly Correction[] }>(),
  }),
  addresses: defineCollection({
    loader: checkedLoader('content/addresses.txt', (directory) => [
      { id: 'addresses', data: { list: readAddresses(directory) } },
    ]),
    schema: z.custom<{ readonly list: readonly PublishedId[] }>(),
  }),
  signOffs: defineCollection({
    loader: checkedLoader('content/sign-offs.yaml', (directory) => [
      { id: 'sign-offs', data: { list: readSignOffs(directory, readLedger(directory)) } },
    ]),
    schema: z.custom<{ readonly list: readonly SignOff[] }>(),
  }),
  withheld: defineCollection({
    loader: checkedLoader('content/withheld.yaml', (directory) => [
      { id: 'withheld', data: { list: readWithheld(directory) } },
    ]),
    schema: z.custom<{ readonly list: readonly Withheld[] }>(),
  }),
  story: defineCollection({
    loader: checkedLoader('content/story.yaml', (directory) => [{ id: 'story', data: readStory(directory) }]),
    schema: z.custom<Story>(),
  }),
  figures: defineCollection({
    loader: checkedLoader('content/figures/', (directory) =>
      readFigureWords(directory, readLedger(directory)).map((file) => ({ id: file.id, data: file })),
    ),
    schema: z.custom<FigureWordsFile>(),
  }),
  forceWords: defineCollection({
    loader: checkedLoader('content/force-record.yaml', (directory) => [
      { id: 'force-record', data: readForceWords(directory, readLedger(directory)) },
    ]),
    schema: z.custom<ForceWords>(),
  }),
  exceptions: defineCollection({
    loader: checkedLoader('content/exceptions.yaml', (directory) => [
      { id: 'exceptions', data: readExceptions(directory) },
    ]),
    schema: z.custom<Exceptions>(),
  }),
};
