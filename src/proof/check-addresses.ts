import type { Drawing } from '../figures/drawing.ts';
import { figures } from '../figures/index.ts';
import {
  fill,
  readAddresses,
  readFigureWords,
  readPages,
  readSections,
  stepsOf,
  throwProblems,
  type Filled,
  type Ledger,
  type SectionFile,
} from '../ledger/index.ts';
import { sectionWords, stateWords } from '../share/address-words.ts';
import { addressedStates, forcesSection, sectionPath, statePath } from '../share/addresses.ts';
import { addressWordsProblems, type PlacedWords } from '../share/check-address-words.ts';
import { clashProblems, publishedIdProblems, type LiveIds } from '../share/check-addresses.ts';

function statesOf(section: SectionFile): readonly string[] {
  return addressedStates({ states: stepsOf(section).map(({ state }) => state) });
}

function liveIds(sections: readonly SectionFile[], ledger: Ledger): LiveIds {
  return {
    section: sections.map(({ id }) => id),
    state: sections.flatMap((section) => statesOf(section).map((state) => `${section.id}/${state}`)),
    force: ledger.forces.map(({ id }) => id),
    figure: figures.flatMap(({ id, states }) => states.map((state) => `${id}/${state}`)),
  };
}

function placedWords(
  section: SectionFile,
  drawing: Drawing | null,
  figureFile: string,
  ledger: Ledger,
): readonly PlacedWords[] {
  const { id, file, matter } = section;
  const filled = (text: string): Filled => fill(text, ledger, { file });
  const filledOrNull = (text: string | undefined): Filled | null =>
    text === undefined ? null : filled(text);
  const preview = {
    title: filledOrNull(matter.preview?.title),
    description: filledOrNull(matter.preview?.description),
  };
  const words = { title: filled(matter.title), message: filled(matter.message), preview };
  const whole = {
    path: sectionPath(id),
    words: sectionWords(words, drawing),
    place: { file, id: 'preview' },
  };
  if (drawing === null) return [whole];
  const states = statesOf(section).map((state) => ({
    path: statePath(id, state),
    words: stateWords(drawing, state),
    place: { file: figureFile, id: `states.${state}.preview` },
  }));
  return [whole, ...states];
}

/**
 * Holds every address of the story against the list of published ones, and the words it is shared with against what
 * previews take.
 * @throws ContentError listing all that is wrong
 */
export function checkAddresses(directory: string, ledger: Ledger): void {
  const sections = readSections(directory, ledger).filter(({ matter }) => !matter.draft);
  const figureWords = readFigureWords(directory, ledger);
  const words = sections.flatMap((section) => {
    const figure = figures.find(({ id }) => id === section.matter.figure);
    const raw = figureWords.find(({ id }) => id === figure?.id);
    const drawing =
      figure === undefined || raw === undefined ? null : figure.draw(ledger, raw.words, raw.file);
    return placedWords(section, drawing, raw?.file ?? section.file, ledger);
  });
  const others = readPages(directory, ledger)
    .filter(({ id }) => id !== forcesSection)
    .map(({ id, matter }) => ({ path: `/${id}/`, title: matter.name, description: matter.description }));
  const live = liveIds(sections, ledger);
  throwProblems([
    ...clashProblems(live),
    ...publishedIdProblems(readAddresses(directory), live),
    ...addressWordsProblems(words, others),
  ]);
}
