import { openDrawing, openForceWords, openLedger, openSections, openStory, openWords } from '../content.ts';
import type { Embed } from '../embed/embed.ts';
import type { SetWidth } from '../embed/line-count.ts';
import { settings } from '../embed/setting.ts';
import { forcesData } from '../figures/forces/data.ts';
import { forces } from '../figures/forces/index.ts';
import { figures } from '../figures/index.ts';
import { textTones } from '../scene/tones.ts';
import { openSetWidth } from '../styles/fonts/set-width.ts';
import { figureEmbed } from './figure-embed.ts';
import { forceEmbed } from './force-embed.ts';
import { forcesByName } from './forces-by-name.ts';

let measure: Promise<SetWidth> | undefined;

/** Measures words in the faces that stand about a picture. */
function openMeasure(): Promise<SetWidth> {
  return (measure ??= openSetWidth(Object.values(settings).map(({ tone }) => textTones[tone].face)));
}

async function figureEmbeds(): Promise<readonly Embed[]> {
  const [story, sections, setWidth] = await Promise.all([openStory(), openSections(), openMeasure()]);
  const drawings = await Promise.all(figures.map(({ id }) => openDrawing(id)));
  return drawings.flatMap((drawing) => {
    const section = sections.find(({ figure }) => figure === drawing.id);
    return drawing.states.map((state) => figureEmbed(drawing, state, section, story, setWidth));
  });
}

async function forceEmbeds(): Promise<readonly Embed[]> {
  const ledger = await openLedger();
  const embedding = {
    ledger,
    drawing: await openDrawing(forces.id),
    data: forcesData(ledger, (await openWords(forces)).words),
    words: await openForceWords(),
    story: await openStory(),
    setWidth: await openMeasure(),
  };
  return forcesByName(ledger.forces).map((force) => forceEmbed(force, embedding));
}

/** Every embed: each state of each figure, then the record of each force. */
export async function openEmbeds(): Promise<readonly Embed[]> {
  return [...(await figureEmbeds()), ...(await forceEmbeds())];
}
