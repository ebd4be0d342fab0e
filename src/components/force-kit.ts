import { type Force } from '../ledger/index.ts';
import { forceKitPath, type Kit, type KitEntry, type KitPicture } from '../republish/kit-plan.ts';
import { leadState } from '../share/address-words.ts';
import { forceCopyId, nationalFigures } from './force-copy.ts';
import { fillingOf, runsOf, textOf } from './force-record.ts';
import { pictureWords } from './kit-words.ts';
import type { Making } from './kit-making.ts';
import { common, copyFiles } from './kit-entries.ts';

/** The picture of a force: its card. */
export function forcePicture({ forceWords }: Making, force: Force): KitPicture {
  const filled = (sentence: string): string => textOf(runsOf(sentence, fillingOf(force)));
  return {
    svg: null,
    png: `/cards/forces/${force.id}.png`,
    onSite: {},
    title: force.name,
    alt: filled(forceWords.map.name),
    description: filled(forceWords.map.caption),
    _facts: [],
  };
}

/** The kit for one force: its record, and the figures for the whole country. */
export function forceKit(making: Making, force: Force): Kit {
  const { story, forceWords } = making;
  const national = making.figures.flatMap((figure) => {
    const lead = leadState(figure.drawing);
    const isNational = nationalFigures.includes(figure.drawing.id);
    return isNational && lead !== null && figure.states.includes(lead) ? [{ figure, lead }] : [];
  });
  const facts = [...new Set(national.flatMap(({ figure }) => figure.drawing.facts))];
  return {
    path: forceKitPath(force.id, story.edition),
    entries: [
      ...common(
        making,
        'For one force: its record, and the figures for the whole country that belong beside it. For several forces at once, choose them at the address for republishing below.',
      ),
      ...copyFiles(forceCopyId(force.id), '/force/story'),
      { to: '/force/embed.html', from: `/embed/forces/${force.id}/v${story.edition}/index.html` },
      { to: '/force/', picture: `/forces/${force.id}`, forms: ['png'] },
      {
        to: '/force/alt.txt',
        words: [{ text: textOf(runsOf(forceWords.map.name, fillingOf(force))) }],
      },
      { to: '/force/record.csv', from: '/data/forces.csv', ids: [force.id] },
      { to: '/country/facts.csv', from: '/data/facts.csv', ids: facts },
      ...national.flatMap(({ figure: { drawing }, lead }): readonly KitEntry[] => [
        { to: `/country/${drawing.id}/`, picture: `/${drawing.id}/${lead}`, forms: ['png', 'svg', 'pdf'] },
        { to: `/country/${drawing.id}/data.csv`, from: `/figures/${drawing.id}.csv` },
        ...pictureWords(making, drawing, lead, `/country/${drawing.id}/`),
      ]),
    ],
  };
}
