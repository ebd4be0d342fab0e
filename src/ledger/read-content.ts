import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAddressList, type PublishedId } from './address-list.ts';
import { ContentError, throwProblems, type Problem } from './content-error.ts';
import { correctionsSchema, type Correction } from './correction.ts';
import { exceptionsSchema, type Exceptions } from './exceptions.ts';
import { figureWordsSchema, type RawWords } from './figure-words.ts';
import { forceWordsSchema, type ForceWords } from './force-words.ts';
import type { Ledger } from './ledger.ts';
import { readPage, type PageFile } from './page.ts';
import { bodyProblems, textProblems } from './section-body.ts';
import { readSection, type SectionFile } from './section.ts';
import { signOffsSchema, type SignOff } from './sign-off.ts';
import { slotProblems } from './slot-problems.ts';
import { storySchema, type Story } from './story.ts';
import { withheldListSchema, type Withheld } from './withheld.ts';
import { checkYaml, readYaml, type Yaml } from './yaml.ts';

/** The words of one figure, with the file they are from. */
export interface FigureWordsFile {
  /** The figure's id, which is the file's name without its ending. */
  readonly id: string;
  /** Path from the project's root. */
  readonly file: string;
  readonly words: RawWords;
}

function textOf(directory: string, name: string): string {
  try {
    return readFileSync(join(directory, name), 'utf8');
  } catch (cause) {
    throw new ContentError({
      place: { file: `content/${name}` },
      problem: `the file cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`,
      remedy: 'Put it back, or run the command from the project folder.',
    });
  }
}

function yamlOf(directory: string, name: string): Yaml {
  return readYaml(`content/${name}`, textOf(directory, name));
}

function namesIn(directory: string, folder: string, ending: string): readonly string[] {
  return readdirSync(join(directory, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** Does the work for every item, then throws one error with the problems of all. */
function forAll<Item, Result>(items: readonly Item[], work: (item: Item) => Result): readonly Result[] {
  const problems: Problem[] = [];
  const results = items.flatMap((item) => {
    try {
      return [work(item)];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  throwProblems(problems);
  return results;
}

/** Reads `story.yaml` in a content directory. @throws ContentError */
export function readStory(directory: string): Story {
  return checkYaml(storySchema, yamlOf(directory, 'story.yaml'));
}

/** Reads `addresses.txt` in a content directory: every id that was published. @throws ContentError */
export function readAddresses(directory: string): readonly PublishedId[] {
  return readAddressList('content/addresses.txt', textOf(directory, 'addresses.txt'));
}

/** Reads `withheld.yaml` in a content directory: what partners may not republish. @throws ContentError */
export function readWithheld(directory: string): readonly Withheld[] {
  return checkYaml(withheldListSchema, yamlOf(directory, 'withheld.yaml'));
}

/** Reads `exceptions.yaml` in a content directory. @throws ContentError */
export function readExceptions(directory: string): Exceptions {
  return checkYaml(exceptionsSchema, yamlOf(directory, 'exceptions.yaml'));
}

/** Reads `corrections.yaml` in a content directory. @throws ContentError, also for a slot that cannot be filled */
export function readCorrections(directory: string, ledger: Ledger): readonly Correction[] {
  const yaml = yamlOf(directory, 'corrections.yaml');
  const corrections = checkYaml(correctionsSchema, yaml);
  throwProblems(slotProblems(yaml, ledger));
  return corrections;
}

/** Reads `sign-offs.yaml` in a content directory. @throws ContentError, also for a slot that cannot be filled */
export function readSignOffs(directory: string, ledger: Ledger): readonly SignOff[] {
  const yaml = yamlOf(directory, 'sign-offs.yaml');
  const signOffs = checkYaml(signOffsSchema, yaml);
  throwProblems(slotProblems(yaml, ledger));
  return signOffs;
}

/** Reads `force-record.yaml` in a content directory. @throws ContentError, also for a force that there is not */
export function readForceWords(directory: string, ledger: Ledger): ForceWords {
  const yaml = yamlOf(directory, 'force-record.yaml');
  const words = checkYaml(forceWordsSchema, yaml);
  for (const [force, account] of Object.entries(words.accounts)) {
    const place = { file: yaml.file, line: yaml.lineOf(['accounts', force]), id: `accounts.${force}` };
    ledger.force(force, place);
    ledger.force(account, place);
  }
  return words;
}

/** Reads `pages/*.mdx` in a content directory, by name. @throws ContentError, also for what cannot be printed */
export function readPages(directory: string, ledger: Ledger): readonly PageFile[] {
  return forAll(namesIn(directory, 'pages', '.mdx'), (name) => {
    const page = readPage(`content/${name}`, textOf(directory, name));
    throwProblems([...slotProblems(page.yaml, ledger), ...textProblems(page, ledger)]);
    return page;
  });
}

/** Reads `figures/*.yaml` in a content directory, by name. @throws ContentError, also for a slot that cannot be filled */
export function readFigureWords(directory: string, ledger: Ledger): readonly FigureWordsFile[] {
  return forAll(namesIn(directory, 'figures', '.yaml'), (name) => {
    const yaml = yamlOf(directory, name);
    const words = checkYaml(figureWordsSchema, yaml);
    throwProblems(slotProblems(yaml, ledger));
    return { id: name.replace(/^.*\/|\.yaml$/g, ''), file: yaml.file, words };
  });
}

function orderProblems(sections: readonly SectionFile[]): readonly Problem[] {
  return sections.flatMap((section, index) => {
    const other = sections.slice(0, index).find(({ matter }) => matter.order === section.matter.order);
    if (other === undefined) return [];
    return [
      {
        place: { file: section.file, line: section.yaml.lineOf(['order']), id: 'order' },
        problem: `${String(section.matter.order)} is the place of ${other.file}.`,
        remedy: 'Give each section a place of its own.',
      },
    ];
  });
}

/**
 * Reads `sections/*.mdx` in a content directory, drafts too, in the order of the story.
 * @throws ContentError, also for a slot, fact or quotation that cannot be printed
 */
export function readSections(directory: string, ledger: Ledger): readonly SectionFile[] {
  const sections = forAll(namesIn(directory, 'sections', '.mdx'), (name) => {
    const section = readSection(`content/${name}`, textOf(directory, name));
    throwProblems([...slotProblems(section.yaml, ledger), ...bodyProblems(section, ledger)]);
    return section;
  });
  throwProblems(orderProblems(sections));
  return [...sections].sort((left, right) => left.matter.order - right.matter.order);
}
