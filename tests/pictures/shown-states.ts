import { coverSizes } from '../../src/components/cover-sizes.ts';
import { fillingOf, runsOf, textOf } from '../../src/components/force-record.ts';
import { stillSizes } from '../../src/components/still-sizes.ts';
import { fillWords } from '../../src/figures/fill-words.ts';
import { forcesData } from '../../src/figures/forces/data.ts';
import { forceScene } from '../../src/figures/forces/force-scene.ts';
import { forces } from '../../src/figures/forces/index.ts';
import {
  fill,
  readFigureWords,
  readForceWords,
  readLedger,
  readSections,
  readStory,
  stepsOf,
} from '../../src/ledger/index.ts';
import type { Size } from '../../src/scene/size.ts';
import { leadState } from '../../src/share/address-words.ts';
import { forceAddress, sectionAddresses, type StoryAddress } from '../../src/share/addresses.ts';
import type { Draw } from '../../src/share/card.ts';
import { forceCard, stateCard, storyCard, type Card } from '../../src/share/cards.ts';
import { readDrawings } from '../unit/share/drawings.ts';

/** An address, and the one picture that its page and its card must both show. */
export interface ShownState {
  /** Path of the page from the top of the site, such as `/plans/sorted/`. */
  readonly page: string;
  /** Path of its card. */
  readonly card: string;
  /** The scene of that state. */
  readonly draw: Draw;
  /** How its first still on the page is laid out: the class among the compositions, and the room. */
  readonly still: { readonly className: string; readonly size: Size };
  /** They decide where the card sets the scene down. */
  readonly words: Card['words'];
}

function composition(
  sizes: readonly { readonly className: string; readonly size: Size }[],
  name: string,
): ShownState['still'] {
  const found = sizes.find(({ className }) => className === name);
  if (found === undefined) throw new Error(`no still is ${name}`);
  return found;
}

/** What every page with a picture must show, from the content as it is. */
export function shownStates(directory = 'content'): readonly ShownState[] {
  const ledger = readLedger(directory);
  const story = readStory(directory);
  const drawings = readDrawings(directory);

  const sections = readSections(directory, ledger)
    .filter(({ matter }) => !matter.draft)
    .flatMap((section): readonly ShownState[] => {
      const { id, file, matter } = section;
      const drawing = drawings.get(matter.figure ?? '');
      if (drawing === undefined) return [];
      const shown = ({ path, card }: StoryAddress, state: string, title?: string): ShownState => ({
        page: path,
        card,
        draw: (size) => drawing.scene(state, size),
        still: composition(stillSizes, 'still-wide'),
        words: stateCard(story, drawing, state, title).words,
      });
      const [whole, ...parts] = sectionAddresses({ id, states: stepsOf(section).map(({ state }) => state) });
      const heading = fill(matter.title, ledger, { file, id: 'title' }).text;
      return [
        shown(whole, leadState(drawing) ?? '', heading),
        ...parts.map((address) => shown(address, address.state ?? '')),
      ];
    });

  const [warnings, map] = [drawings.get('warnings'), drawings.get('forces')];
  if (warnings === undefined || map === undefined) throw new Error('a figure of the story is gone');
  const file = readFigureWords(directory, ledger).find(({ id }) => id === 'forces');
  if (file === undefined) throw new Error('content/figures/forces.yaml is gone');
  const data = forcesData(ledger, fillWords(file.words, forces, ledger, file.file).words);
  const sentences = readForceWords(directory, ledger);
  const records = ledger.forces.map((force): ShownState => {
    const { path, card } = forceAddress(force);
    const draw: Draw = (size) => forceScene(data, force.id, size);
    const report = [sentences.report[force.peelPublishedPrecision], sentences.map.caption]
      .map((sentence) => textOf(runsOf(sentence, fillingOf(force))))
      .join(' ');
    const still = { className: 'scene', size: { width: 358, height: Infinity, textScale: 1 } };
    return {
      page: path,
      card,
      draw,
      still,
      words: forceCard(story, map, { name: force.name, report, draw }).words,
    };
  });

  const cover: ShownState = {
    page: '/',
    card: '/cards/story.png',
    draw: (size) => warnings.scene('all', size),
    still: composition(coverSizes, 'cover-sheet'),
    words: storyCard(story, warnings).words,
  };
  return [cover, ...sections, ...records];
}
