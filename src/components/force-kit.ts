import { type Force } from '../ledger/index.ts';
import { escape } from '../scene/escape.ts';
import type { Block, Copy, FigureBlock } from '../republish/copy-block.ts';
import { copyHtml } from '../republish/copy-html.ts';
import { forceKitPath, type Kit, type KitEntry, type KitPicture } from '../republish/kit-plan.ts';
import { leadState } from '../share/address-words.ts';
import { forcePath } from '../share/addresses.ts';
import { fillingOf, forceRecord, runsOf, textOf } from './force-record.ts';
import { lineWords } from './force-embed.ts';
import { pictureWords } from './kit-words.ts';
import { blockOf, type Making } from './kit-making.ts';
import { common } from './kit-entries.ts';

/** What a kit for one force says of the whole country: what was asked, what was counted, and when each report came out. */
const nationalFigures = ['plans', 'referrals', 'forces'] as const;

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

// Support, credit, licence and seal, as they end every copy.
function closingOf({ blocks }: Copy): readonly Block[] {
  return blocks.slice(blocks.findIndex(({ id }) => id === 'support'));
}

function htmlOf(copy: Copy, blocks: readonly Block[]): string {
  return copyHtml({ ...copy, blocks }).trimEnd();
}

function forceHtml(making: Making, force: Force, national: readonly FigureBlock[], story: Copy): string {
  const { ledger, forceWords, whole } = making;
  const filling = fillingOf(force);
  const row = `forces/${force.id}/name`;
  const card = whole(`/cards/forces/${force.id}.png`);
  const note = story.blocks.filter(({ id }) => id === 'content-note');
  const record = forceRecord(force, forceWords, ledger).flatMap(({ label, lines }) => [
    `<h3>${escape(label)}</h3>`,
    ...lines.map((line) => `<p>${lineWords(line).html}</p>`),
  ]);
  return `${[
    htmlOf(story, note),
    `<h2 data-row="${row}">${escape(force.name)}</h2>`,
    `<figure><a href="${escape(whole(forcePath(force.id)))}"><img src="${escape(card)}" alt="${escape(textOf(runsOf(forceWords.map.name, filling)))}" width="1200" height="630" loading="lazy"></a></figure>`,
    ...record,
    '<h2>The whole country</h2>',
    htmlOf(story, [...national, ...closingOf(story)]),
  ].join('\n')}\n`;
}

/** The kit for one force: its record, and the figures for the whole country. */
export function forceKit(making: Making, force: Force, story: Copy): Kit {
  const { story: about, forceWords } = making;
  const national = making.figures.flatMap((figure) => {
    const lead = leadState(figure.drawing);
    const isNational = nationalFigures.some((id) => id === figure.drawing.id);
    return isNational && lead !== null && figure.states.includes(lead) ? [{ figure, lead }] : [];
  });
  const html = forceHtml(
    making,
    force,
    national.map(({ figure, lead }) => blockOf(making, figure, lead)),
    story,
  );
  const facts = [...new Set(national.flatMap(({ figure }) => figure.drawing.facts))];
  return {
    path: forceKitPath(force.id, about.edition),
    entries: [
      ...common(
        making,
        'For one force: its record, and the figures for the whole country that belong beside it. For several forces, take several of these kits: the files of the whole country are the same in each.',
      ),
      { to: '/force/story.html', html },
      { to: '/force/story.txt', html },
      { to: '/force/embed.html', from: `/embed/forces/${force.id}/v${about.edition}/index.html` },
      { to: '/force/', picture: `/forces/${force.id}`, forms: ['png'] },
      {
        to: '/force/alt.txt',
        words: [{ text: textOf(runsOf(forceWords.map.name, fillingOf(force))) }],
      },
      { to: '/force/record.csv', from: '/data/forces.csv', ids: [force.id] },
      { to: '/country/facts.csv', from: '/data/facts.csv', ids: facts },
      ...national.flatMap(({ figure: { drawing }, lead }): readonly KitEntry[] => [
        { to: `/country/${drawing.id}/`, picture: `/${drawing.id}/${lead}`, forms: ['png'] },
        { to: `/country/${drawing.id}/data.csv`, from: `/figures/${drawing.id}.csv` },
        ...pictureWords(making, drawing, lead, `/country/${drawing.id}/`),
      ]),
    ],
  };
}
