import { openDrawing, openForceWords, openLedger, openStory, openWords } from '../content.ts';
import { forcesData } from '../figures/forces/data.ts';
import { forceScene } from '../figures/forces/force-scene.ts';
import { forces } from '../figures/forces/index.ts';
import { leadState } from '../share/address-words.ts';
import { storyShapes } from '../share/card.ts';
import { forceCard, stateCard, storyCard, wordsCard, type Card } from '../share/cards.ts';
import { fillingOf, runsOf, textOf } from './force-record.ts';
import { openAddresses, type OpenAddress } from './open-addresses.ts';

/** A card with its place: `plans/sorted` for `/cards/plans/sorted.png`. */
export interface OpenCard {
  readonly path: string;
  readonly card: Card;
}

async function openForceCard(id: string): Promise<Card> {
  const ledger = await openLedger();
  const force = ledger.force(id);
  const { words } = await openWords(forces);
  const { report, map } = await openForceWords();
  const data = forcesData(ledger, words);
  const sentences = [report[force.peelPublishedPrecision], map.caption];
  return forceCard(await openStory(), await openDrawing('forces'), {
    name: force.name,
    report: sentences.map((sentence) => textOf(runsOf(sentence, fillingOf(force)))).join(' '),
    draw: (size) => forceScene(data, id, size),
  });
}

async function openCard({ force, state, shows, words }: OpenAddress): Promise<Card> {
  const story = await openStory();
  if (force !== null) return openForceCard(force);
  const { section, drawing } = shows ?? { section: null, drawing: null };
  const title = section?.title.text ?? words.title;
  if (drawing === null) {
    return wordsCard(story, { title, description: words.description, facts: words.facts });
  }
  const shown = state ?? leadState(drawing) ?? '';
  const { facts, ...card } = stateCard(
    story,
    drawing,
    shown,
    state === null ? section.title.text : undefined,
  );
  return { ...card, facts: [...new Set([...facts, ...section.title.facts])] };
}

/** Every card: the story's own, then those of its addresses. */
export async function openCards(): Promise<readonly OpenCard[]> {
  const addresses = await openAddresses();
  const card = storyCard(await openStory(), await openDrawing('warnings'));
  return [
    { path: 'story', card },
    ...storyShapes.map(({ name, ...size }) => ({ path: name, card: { ...card, size } })),
    ...(await Promise.all(
      addresses.map(async (address) => ({
        path: address.card.replace(/^\/cards\/|\.png$/g, ''),
        card: await openCard(address),
      })),
    )),
  ];
}
