import { publishedTables, type Force } from '../ledger/index.ts';
import type { Copy, FigureBlock } from '../republish/copy-block.ts';
import { someRows, type LedgerTable } from '../republish/data-package.ts';
import {
  forceKitPath,
  pictureFile,
  type Kit,
  type KitEntry,
  type KitPicture,
  type PictureForm,
} from '../republish/kit-plan.ts';
import { forcePath } from '../share/addresses.ts';
import { leadState } from '../share/address-words.ts';
import { forceCopyId, nationalFigures } from './force-copy.ts';
import { fillingOf, runsOf, textOf } from './force-record.ts';
import { filesBeside, pictureWords, type PictureWords } from './kit-words.ts';
import { blockOf, pictureOf, tableOf, type KitFigure, type Making } from './kit-making.ts';
import { common, copyFiles, machineFiles } from './kit-entries.ts';

interface National {
  readonly figure: KitFigure;
  /** The state that stands for it. */
  readonly lead: string;
  /** Its folder in the kit. */
  readonly folder: string;
}

const ownFolder = '/force/';
const forms: readonly PictureForm[] = ['png', 'large-png', 'svg', 'pdf'];

/** When its report came out, in a sentence. */
function reportOf({ forceWords }: Making, force: Force): string {
  return textOf(runsOf(forceWords.report[force.peelPublishedPrecision], fillingOf(force)));
}

/** The picture of a force: its card, whose SVG is there only until the site is built. */
export function forcePicture(making: Making, force: Force): KitPicture {
  const { map } = making.forceWords;
  const filled = (sentence: string): string => textOf(runsOf(sentence, fillingOf(force)));
  return {
    svg: `/cards/forces/${force.id}.svg`,
    png: `/cards/forces/${force.id}.png`,
    onSite: {},
    title: force.name,
    alt: filled(map.name),
    description: `${reportOf(making, force)} ${filled(map.caption)}`,
    _facts: [],
  };
}

function nationalOf({ figures }: Making): readonly National[] {
  return figures.flatMap((figure) => {
    const { drawing, states } = figure;
    const lead = leadState(drawing);
    return nationalFigures.includes(drawing.id) && lead !== null && states.includes(lead)
      ? [{ figure, lead, folder: `/country/${drawing.id}/` }]
      : [];
  });
}

function copyFor({ forceCopies }: Making, force: Force): Copy {
  const copy = forceCopies.find(({ id }) => id === forceCopyId(force.id));
  if (copy === undefined) throw new RangeError(`there is no copy of the record of ${force.name}`);
  return copy;
}

function cardIn({ blocks }: Copy): FigureBlock {
  const card = blocks.find((block) => block.kind === 'figure' && block.isCard);
  if (card?.kind !== 'figure') throw new RangeError('the copy of a force has no card');
  return card;
}

function cardWords({ map }: Making, { title, alt, description }: KitPicture): PictureWords {
  const about = [title, description, `Source: ${map.source}`];
  return { alt, long: description, about, _facts: map.facts };
}

function tablesIn({ ledger }: Making, force: Force, facts: readonly string[]): readonly LedgerTable[] {
  const tables = publishedTables(ledger);
  return [
    {
      name: 'forces',
      path: 'force/record.csv',
      title: `The record of ${force.name}`,
      table: someRows(tables.forces, [force.id]),
    },
    {
      name: 'facts',
      path: 'country/facts.csv',
      title: 'The numbers and dated findings for the whole country',
      table: someRows(tables.facts, facts),
    },
  ];
}

/** The kit for one force: its record, and the figures for the whole country. */
export function forceKit(making: Making, force: Force): Kit {
  const { story } = making;
  const national = nationalOf(making);
  const facts = [...new Set(national.flatMap(({ figure }) => figure.drawing.facts))];
  const copy = copyFor(making, force);
  const picture = forcePicture(making, force);
  return {
    path: forceKitPath(force.id, story.edition),
    entries: [
      ...common(
        making,
        'For one force: its record, and the figures for the whole country that belong beside it. For several forces at once, choose them at the address for republishing below.',
      ),
      ...copyFiles(forceCopyId(force.id), `${ownFolder}story`),
      { to: `${ownFolder}embed.html`, from: `/embed/forces/${force.id}/v${story.edition}/index.html` },
      { to: ownFolder, picture: `/forces/${force.id}`, forms },
      ...filesBeside(making, cardWords(making, picture), ownFolder),
      { to: `${ownFolder}record.csv`, from: '/data/forces.csv', ids: [force.id] },
      { to: '/country/facts.csv', from: '/data/facts.csv', ids: facts },
      ...national.flatMap(({ figure: { drawing }, lead, folder }): readonly KitEntry[] => [
        { to: folder, picture: `/${drawing.id}/${lead}`, forms: ['png', 'svg', 'pdf'] },
        { to: `${folder}data.csv`, from: `/figures/${drawing.id}.csv` },
        ...pictureWords(making, drawing, lead, folder),
      ]),
      ...machineFiles(making, {
        part: {
          thing: `forces/${force.id}`,
          headline: force.name,
          summary: reportOf(making, force),
          path: forcePath(force.id),
        },
        copy,
        pictures: [
          { block: cardIn(copy), picture, file: pictureFile(ownFolder, 'png') },
          ...national.map(({ figure, lead, folder }) => ({
            block: blockOf(making, figure, lead),
            picture: pictureOf(figure, lead),
            file: pictureFile(folder, 'png'),
          })),
        ],
        tables: tablesIn(making, force, facts),
        figures: national.map(({ figure, folder }) => tableOf(figure, `${folder.slice(1)}data.csv`)),
      }),
    ],
  };
}
