import { openDrawing, openForceWords, openSections, openStory, type Section } from '../content.ts';
import type { Drawing } from '../figures/drawing.ts';
import { figures } from '../figures/index.ts';
import { isWithheld, licenceAddress, type ForceWords, type Ledger } from '../ledger/index.ts';
import type { Copy, FigureBlock } from '../republish/copy-block.ts';
import { type FigureTable } from '../republish/data-package.ts';
import { figureAddress } from '../republish/figure-address.ts';
import { type KitCredit, type KitPicture, type PictureForm } from '../republish/kit-plan.ts';
import { momentOf } from '../republish/moment.ts';
import { storyPath } from '../share/addresses.ts';
import { figureTable } from '../share/figure-table.ts';
import { type KitStory } from './kit-words.ts';
import { figureOf, openCopies, openForceCopies } from './open-copies.ts';
import { wholeAddress } from './whole-address.ts';
import { openNinjs } from './open-ninjs.ts';
import { openOfferedLedger } from './open-offered-ledger.ts';
import { openWithheld } from './open-withheld.ts';

/** A figure with its place in the story and what may be republished of it. */
export interface KitFigure {
  readonly drawing: Drawing;
  readonly section: Section | undefined;
  /** The states that may be republished. */
  readonly states: readonly string[];
}

/** All that kits are made from. */
export interface Making extends KitStory {
  /** Without the records of forces that are withheld. */
  readonly ledger: Ledger;
  readonly forceWords: ForceWords;
  /** The map of forces, which the card of each force is drawn from. */
  readonly map: Drawing;
  readonly figures: readonly KitFigure[];
  readonly copies: readonly Copy[];
  /** The record of each force. */
  readonly forceCopies: readonly Copy[];
  readonly ninjsParts: Awaited<ReturnType<typeof openNinjs>>;
}

/** Opens all that kits are made from; what is withheld is not among it. */
export async function openMaking(): Promise<Making> {
  const [withheld, sections] = [await openWithheld(), await openSections()];
  const drawings = await Promise.all(figures.map(({ id }) => openDrawing(id)));
  return {
    story: await openStory(),
    whole: wholeAddress,
    withheld,
    ledger: await openOfferedLedger(),
    forceWords: await openForceWords(),
    map: await openDrawing('forces'),
    figures: drawings
      .map((drawing) => ({
        drawing,
        section: sections.find(({ figure }) => figure === drawing.id),
        states: drawing.states.filter((state) => !isWithheld(`figures/${drawing.id}/${state}`, withheld)),
      }))
      .filter(({ states }) => states.length > 0),
    copies: await openCopies(),
    forceCopies: await openForceCopies(),
    ninjsParts: await openNinjs(),
  };
}

function placeOf({ section }: KitFigure, state: string): string {
  if (section === undefined) return '/#cover';
  return storyPath(section.id, section.states.includes(state) ? state : null);
}

/** One state of a figure as a block. */
export function blockOf({ story, whole }: Making, figure: KitFigure, state: string): FigureBlock {
  const { drawing, section } = figure;
  const place = section?.id ?? 'cover';
  return figureOf(drawing, state, place, placeOf(figure, state), whole, story);
}

/** What the picture of one state says of itself, and where its forms stand on the site. */
export function pictureOf({ drawing }: KitFigure, state: string): KitPicture {
  const at = (form: PictureForm): string => figureAddress(drawing.id, state, form);
  return {
    svg: at('svg'),
    png: at('png'),
    onSite: { 'large-png': at('large-png'), pdf: at('pdf') },
    title: drawing.words(state).title,
    alt: drawing.name,
    description: drawing.describe(state),
    _facts: drawing.facts,
  };
}

/** The table of a figure. @param path where it lies in the kit */
export function tableOf({ drawing }: KitFigure, path: string): FigureTable {
  const { caption, columns } = drawing.table();
  return {
    figure: drawing.id,
    path,
    title: caption,
    columns: ['row', ...columns, 'facts'],
    csv: figureTable(drawing),
  };
}

/** What the pictures of kits say of whom to credit. */
export function creditOf({ story, whole }: Making): KitCredit {
  const { publisher, licence } = story;
  return {
    creator: story.byline,
    credit: publisher,
    copyright: `${publisher}. ${licence.data}.`,
    licence: licence.data,
    licenceAddress: licenceAddress(licence.data),
    acquire: whole('/republish/'),
    story: whole('/'),
    moment: momentOf(story.published ?? story.asOf),
  };
}
