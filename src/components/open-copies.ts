import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import {
  openDrawing,
  openForceWords,
  openLedger,
  openSections,
  openStory,
  type Section,
  type Story,
} from '../content.ts';
import type { Drawing } from '../figures/drawing.ts';
import { isWithheld, type Ledger } from '../ledger/index.ts';
import type { Copy, FigureBlock, Text } from '../republish/copy-block.ts';
import { copyFigure } from '../republish/copy-figure.ts';
import { factNote } from '../republish/fact-note.ts';
import { sectionText } from '../republish/section-text.ts';
import { sectionCopy, storyCopy, type CopySection, type StoryParts } from '../republish/story-copy.ts';
import { figureFile, figureFileScale } from '../share/figure-file.ts';
import { wholeAddress } from './whole-address.ts';
import CopyText from './CopyText.astro';
import { evidenceWords } from './evidence-words.ts';
import { forceCopy } from './force-copy.ts';
import { forcesByName } from './forces-by-name.ts';
import { listedServices } from './listed-services.ts';
import { openChanges } from './open-changes.ts';
import { serviceGroups } from './service-words.ts';
import { openWithheld } from './open-withheld.ts';

// Only Astro's own checker knows the type of a component.
const copyText = CopyText as Parameters<AstroContainer['renderToString']>[0];

/** The whole address of a path of ours. */
export type WholeAddress = (path: string) => string;

function drawnSize(drawing: Drawing, state: string, story: Story): { width: number; height: number } {
  const credit = { story: story.title, edition: `Edition ${story.edition}`, licence: story.licence.data };
  const svg = figureFile(drawing, state, credit);
  const [width = 0, height = 0] = [/ width="(\d+)"/, / height="(\d+)"/].map((side) =>
    Number(side.exec(svg)?.[1]),
  );
  return { width, height };
}

/** One state of a figure as a block for partners. @param path where it stands in the story */
export function figureOf(
  drawing: Drawing,
  state: string,
  place: string,
  path: string,
  whole: WholeAddress,
  story: Story,
): FigureBlock {
  return copyFigure(
    {
      figure: drawing.id,
      state,
      name: drawing.name,
      words: drawing.words(state),
      source: drawing.source,
      description: drawing.describe(state),
      facts: drawing.facts,
      drawn: drawnSize(drawing, state, story),
      scale: figureFileScale,
    },
    {
      id: `${place}/figure/${state}`,
      href: whole(path),
      address: whole,
      credit: `${story.publisher}, ${story.licence.data}`,
      edition: story.edition,
    },
  );
}

function notesOf(ledger: Ledger): ReadonlyMap<string, Text> {
  return new Map(
    ledger.facts.map((fact) => [
      fact.id,
      factNote({ fact, source: ledger.source(fact.sourceId), checked: evidenceWords(fact) }),
    ]),
  );
}

function supportOf(ledger: Ledger): readonly Text[] {
  const { listen } = serviceGroups(listedServices(ledger.support));
  return listen.map(({ id, organisation, service, url }) => ({
    id: `support/${id}`,
    runs: [
      { text: organisation, href: url === '' ? wholeAddress('/support/') : url },
      // A telephone number stands on our own page only, with the day on which somebody rang it.
      { text: service === organisation || /\d/.test(service) ? '' : `: ${service}` },
    ],
    facts: [],
    sources: [],
  }));
}

/** All that copies are made of, with whole addresses. */
async function makeParts(): Promise<StoryParts> {
  const whole = wholeAddress;
  const ledger = await openLedger();
  const story = await openStory();
  const withheld = await openWithheld();
  const mayGo = (figure: string, state: string): boolean =>
    !isWithheld(`figures/${figure}/${state}`, withheld);
  const renderers = await loadRenderers([getContainerRenderer()]);
  const container = await AstroContainer.create({ renderers });

  const copySection = async (section: Section): Promise<CopySection> => {
    const html = await container.renderToString(copyText, { props: { section } });
    const drawing = section.figure === null ? null : await openDrawing(section.figure);
    const { id, title, message, source } = section;
    const figures = (drawing?.keyStates ?? []).flatMap((state) =>
      drawing === null || !mayGo(drawing.id, state)
        ? []
        : [{ state, block: figureOf(drawing, state, id, `/#${id}/${state}`, whole, story) }],
    );
    return { id, title, message, source, text: sectionText(html, id, whole('/')), figures };
  };

  const sections = (await openSections()).filter(({ id }) => !isWithheld(`sections/${id}`, withheld));
  const warnings = await openDrawing('warnings');
  const [first] = warnings.keyStates;
  return {
    story,
    sections: await Promise.all(sections.map(copySection)),
    cover:
      first === undefined || !mayGo(warnings.id, first)
        ? null
        : figureOf(warnings, first, 'cover', '/#cover', whole, story),
    notes: notesOf(ledger),
    changes: await openChanges(),
    support: supportOf(ledger),
    address: whole,
  };
}

let made: Promise<StoryParts> | undefined;

/** All that copies are made of; made once in a build, anew each time in development. */
function openParts(): Promise<StoryParts> {
  return import.meta.env.DEV ? makeParts() : (made ??= makeParts());
}

/** The story and its sections as copies for partners; the first is the whole story. */
export async function openCopies(): Promise<readonly [Copy, ...Copy[]]> {
  const parts = await openParts();
  return [storyCopy(parts), ...parts.sections.map((section) => sectionCopy(section, parts))];
}

/** The record of every force that may be republished as a copy, by name. */
export async function openForceCopies(): Promise<readonly Copy[]> {
  const ledger = await openLedger();
  const withheld = await openWithheld();
  const copying = { parts: await openParts(), words: await openForceWords(), ledger };
  return forcesByName(ledger.forces)
    .filter(({ id }) => !isWithheld(`forces/${id}`, withheld))
    .map((force) => forceCopy(force, copying));
}

/** What a page of one copy gets. */
export interface CopyProps extends Record<string, unknown> {
  readonly copy: Copy;
}

/** An address for the story, one for each section and one for each force. */
export async function copyPaths(): Promise<{ params: { copy: string }; props: CopyProps }[]> {
  const copies = [...(await openCopies()), ...(await openForceCopies())];
  return copies.map((copy) => ({ params: { copy: copy.id }, props: { copy } }));
}
