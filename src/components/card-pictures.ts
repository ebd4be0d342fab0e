import { openDrawing, openStory } from '../content.ts';
import type { Drawing } from '../figures/drawing.ts';
import { isWithheld, type Withheld } from '../ledger/index.ts';
import type { KitPicture } from '../republish/kit-plan.ts';
import { leadState } from '../share/address-words.ts';
import { storyShapes } from '../share/card.ts';
import { openAddresses, type OpenAddress } from './open-addresses.ts';

function drawnCard(png: string, title: string, drawing: Drawing, state: string): KitPicture {
  return {
    svg: null,
    png,
    onSite: {},
    title,
    alt: drawing.name,
    description: drawing.describe(state),
    _facts: drawing.facts,
  };
}

/** The card of a section or a state; undefined for what it shows partners may not have, and for a force. */
function cardPicture(address: OpenAddress, withheld: readonly Withheld[]): KitPicture | undefined {
  const { card, words, state, shows } = address;
  if (shows === null) return undefined;
  const { drawing } = shows;
  const shown = drawing === null ? null : (state ?? leadState(drawing));
  if (drawing === null || shown === null) {
    const { title, description, facts } = words;
    return { svg: null, png: card, onSite: {}, title, alt: title, description, _facts: facts };
  }
  if (isWithheld(`figures/${drawing.id}/${shown}`, withheld)) return undefined;
  return { ...drawnCard(card, words.title, drawing, shown), _facts: words.facts };
}

/** The cards of the story, its sections and its states, by their paths: whoever saves one has its licence and its words. */
export async function openCardPictures(
  withheld: readonly Withheld[],
): Promise<Readonly<Record<string, KitPicture>>> {
  const { title } = await openStory();
  const warnings = await openDrawing('warnings');
  const first = leadState(warnings) ?? '';
  const whole = ['story', ...storyShapes.map(({ name }) => name)].map((name) =>
    drawnCard(`/cards/${name}.png`, title, warnings, first),
  );
  const parts = (await openAddresses()).flatMap((address) => cardPicture(address, withheld) ?? []);
  const cards = isWithheld(`figures/warnings/${first}`, withheld) ? parts : [...whole, ...parts];
  return Object.fromEntries(cards.map((picture) => [picture.png, picture]));
}
