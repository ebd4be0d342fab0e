import type { Drawing } from '../figures/drawing.ts';
import type { CardSize, CardWords, Draw } from './card.ts';
import { cardPage } from './card-page.ts';
import { cardSvg } from './card-svg.ts';

/** The card of one address, not drawn yet. */
export interface Card {
  readonly words: CardWords;
  /** Null for a card of words. */
  readonly draw: Draw | null;
  /** Ids of the facts that its numbers come from. */
  readonly facts: readonly string[];
  /** The size of link previews unless given. */
  readonly size?: CardSize;
}

/** What every card says of the story. */
export interface CardStory {
  readonly title: string;
  readonly edition: number;
}

function common({ title, edition }: CardStory): Pick<CardWords, 'voice' | 'credit' | 'edition'> {
  return { voice: 'number', credit: title, edition: `Edition ${edition}` };
}

/**
 * The card of one state of a figure: the state's title, unit and period over the very scene.
 * @param title the words of a section instead, on the card of the whole section
 */
export function stateCard(story: CardStory, drawing: Drawing, state: string, title?: string): Card {
  const words = drawing.words(state);
  return {
    words: {
      ...common(story),
      title: title ?? words.title,
      // Exact, but for words that a preview on somebody's lock screen should not show.
      subtitle: words.preview.description ?? words.subtitle,
      source: drawing.source,
    },
    draw: (size) => drawing.scene(state, size),
    facts: drawing.facts,
  };
}

/** The card of a section that draws nothing: its heading and what its links say. */
export function wordsCard(
  story: CardStory,
  { title, description, facts }: { title: string; description: string; facts: readonly string[] },
): Card {
  return {
    words: { ...common(story), title, subtitle: description, source: '' },
    draw: null,
    facts,
  };
}

/** The card of a force: its name, when its report came out, and where it stands among the reports. */
export function forceCard(
  story: CardStory,
  forces: Drawing,
  { name, report, draw }: { name: string; report: string; draw: Draw },
): Card {
  return {
    words: { ...common(story), title: name, subtitle: report, source: forces.source },
    draw,
    facts: forces.facts,
  };
}

/** The card of the whole story: its title in the voice that tells, what it is, and when forces were told. */
export function storyCard(story: CardStory & { readonly description: string }, warnings: Drawing): Card {
  const [state = ''] = warnings.keyStates;
  return {
    words: {
      ...common(story),
      voice: 'told',
      title: story.title,
      subtitle: story.description,
      source: warnings.source,
      // Its title is its name.
      credit: '',
    },
    draw: (size) => warnings.scene(state, size),
    facts: warnings.facts,
  };
}

/** A card as SVG. @throws RangeError when its words are too long for its picture */
export function cardFile({ words, draw, facts, size }: Card): string {
  return cardSvg(cardPage(words, draw, size), facts);
}
