import { openDrawing, openForceWords, openLedger, openSections, openStory, openWords } from '../content.ts';
import type { Embed } from '../embed/embed.ts';
import { forcesData } from '../figures/forces/data.ts';
import { forces } from '../figures/forces/index.ts';
import { figures } from '../figures/index.ts';
import { figureEmbed } from './figure-embed.ts';
import { forceEmbed } from './force-embed.ts';
import { forcesByName } from './forces-by-name.ts';

async function figureEmbeds(): Promise<readonly Embed[]> {
  const story = await openStory();
  const sections = await openSections();
  const drawings = await Promise.all(figures.map(({ id }) => openDrawing(id)));
  return drawings.flatMap((drawing) => {
    const section = sections.find(({ figure }) => figure === drawing.id);
    return drawing.states.map((state) => figureEmbed(drawing, state, section, story));
  });
}

async function forceEmbeds(): Promise<readonly Embed[]> {
  const ledger = await openLedger();
  const story = await openStory();
  const words = await openForceWords();
  const drawing = await openDrawing(forces.id);
  const data = forcesData(ledger, (await openWords(forces)).words);
  return forcesByName(ledger.forces).map((force) => forceEmbed(force, drawing, data, words, ledger, story));
}

/** Every embed: each state of each figure, then the record of each force. */
export async function openEmbeds(): Promise<readonly Embed[]> {
  return [...(await figureEmbeds()), ...(await forceEmbeds())];
}
