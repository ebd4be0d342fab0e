import type { Copy } from '../republish/copy-block.ts';
import { publishedTables } from '../ledger/index.ts';
import { wholeLedger, type FigureTable } from '../republish/data-package.ts';
import { figureKitPath, kitPath, type Kit, type KitPlan } from '../republish/kit-plan.ts';
import { sectionPath } from '../share/addresses.ts';
import { openCardPictures } from './card-pictures.ts';
import { forcesByName } from './forces-by-name.ts';
import { openCopies } from './open-copies.ts';
import { openMaking, creditOf, pictureOf, tableOf, type KitFigure, type Making } from './kit-making.ts';
import { common, copyFiles, figureEntries, machineFiles, placedPictures } from './kit-entries.ts';
import { forceKit, forcePicture } from './force-kit.ts';

function figureTableOf(figure: KitFigure): FigureTable {
  return tableOf(figure, `figures/${figure.drawing.id}/data.csv`);
}

function wholeKit(making: Making, copy: Copy): Kit {
  return {
    path: kitPath(making.story.edition),
    entries: [
      ...common(making, 'The whole story: its text in every form, its graphics and its data.'),
      ...copyFiles(copy.id),
      ...making.figures.flatMap((figure) => figureEntries(making, figure)),
      ...machineFiles(making, {
        copy,
        pictures: placedPictures(making, making.figures),
        tables: wholeLedger(publishedTables(making.ledger)),
        figures: making.figures.map(figureTableOf),
      }),
      ...['facts', 'sources', 'reported', 'forces'].map((name) => ({
        to: `/data/${name}.csv`,
        from: `/data/${name}.csv`,
      })),
    ],
  };
}

function figureKit(making: Making, figure: KitFigure, story: Copy): Kit {
  const { drawing, section } = figure;
  const copy = making.copies.find(({ id }) => id === section?.id);
  return {
    path: figureKitPath(drawing.id, making.story.edition),
    entries: [
      ...common(
        making,
        'One graphic in all its states, with the text of the section that it stands in and its data.',
      ),
      ...(copy === undefined ? [] : copyFiles(copy.id)),
      ...figureEntries(making, figure),
      ...machineFiles(making, {
        part: {
          thing: `figures/${drawing.id}`,
          headline: (copy ?? story).headline,
          summary: section?.message.text ?? making.story.standfirst,
          path: section === undefined ? '/#cover' : sectionPath(section.id),
        },
        copy: copy ?? story,
        pictures: placedPictures(making, [figure]),
        tables: [],
        figures: [figureTableOf(figure)],
      }),
    ],
  };
}

/** Every kit of this edition: the whole, one for each figure, one for each force. What is withheld is in none. */
export async function openKitPlan(): Promise<KitPlan> {
  const making = await openMaking();
  const [story] = await openCopies();
  const local = forcesByName(making.ledger.forces);
  return {
    credit: creditOf(making),
    pictures: {
      ...(await openCardPictures(making.withheld)),
      ...Object.fromEntries([
        ...making.figures.flatMap((figure) =>
          figure.states.map((state) => [`/${figure.drawing.id}/${state}`, pictureOf(figure, state)] as const),
        ),
        ...local.map((force) => [`/forces/${force.id}`, forcePicture(making, force)] as const),
      ]),
    },
    kits: [
      wholeKit(making, story),
      ...making.figures.map((figure) => figureKit(making, figure, story)),
      ...local.map((force) => forceKit(making, force)),
    ],
  };
}
