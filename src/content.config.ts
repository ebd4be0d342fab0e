import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import {
  ContentError,
  readExceptions,
  readFigureWords,
  readLedger,
  readSection,
  readSections,
  readStory,
  stepsOf,
  tableDefinitions,
  type Exceptions,
  type FigureWordsFile,
  type SectionMatter,
  type StepPlace,
  type Story,
  type TableName,
  type Tables,
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

function sectionLoader(): Loader {
  const { load } = glob({ base: './content/sections', pattern: '*.mdx' });
  return {
    name: 'content/sections',
    load: async (context) => {
      const directory = contentDirectory(context);
      readSections(directory, readLedger(directory));
      // Astro keeps what it read before for as long as the file is the same, even when our code is not.
      context.store.clear();
      await load({
        ...context,
        parseData: <Data extends Record<string, unknown>>({ filePath = '' }: { filePath?: string }) => {
          const section = readSection(relative('', filePath), readFileSync(filePath, 'utf8'));
          const data: SectionData = { ...section.matter, steps: stepsOf(section) };
          // glob hands the result to the store, whatever type it had for the front matter as it found it.
          return Promise.resolve(data as unknown as Data);
        },
      });
    },
  };
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
  sections: defineCollection({ loader: sectionLoader(), schema: z.custom<SectionData>() }),
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
  exceptions: defineCollection({
    loader: checkedLoader('content/exceptions.yaml', (directory) => [
      { id: 'exceptions', data: readExceptions(directory) },
    ]),
    schema: z.custom<Exceptions>(),
  }),
};
