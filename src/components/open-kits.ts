import {
  openDrawing,
  openForceWords,
  openLedger,
  openSections,
  openStory,
  openWithheld,
  type Section,
} from '../content.ts';
import type { Drawing } from '../figures/drawing.ts';
import { figures } from '../figures/index.ts';
import { isWithheld, publishedTables, type Force, type ForceWords, type Ledger } from '../ledger/index.ts';
import { escape } from '../scene/escape.ts';
import type { Block, Copy, FigureBlock } from '../republish/copy-block.ts';
import { copyHtml } from '../republish/copy-html.ts';
import { dataPackage, type FigureTable } from '../republish/data-package.ts';
import {
  figureKitPath,
  forceKitPath,
  kitPath,
  type Kit,
  type KitCredit,
  type KitEntry,
  type KitPicture,
  type KitPlan,
} from '../republish/kit-plan.ts';
import { licenceAddress } from '../republish/licence-address.ts';
import { ninjs } from '../republish/ninjs.ts';
import { leadState } from '../share/address-words.ts';
import { forcePath, storyPath } from '../share/addresses.ts';
import { figureTable } from '../share/figure-table.ts';
import { fillingOf, forceRecord, runsOf, textOf } from './force-record.ts';
import { forcesByName } from './forces-by-name.ts';
import { lineWords } from './force-embed.ts';
import {
  creditLinesFile,
  licenceFile,
  notIncluded,
  pictureWords,
  readMe,
  type KitStory,
} from './kit-words.ts';
import { figureOf, openCopies, wholeAddress } from './open-copies.ts';
import { openNinjs } from './open-ninjs.ts';

/** What a kit for one force says of the whole country: what was asked, what was counted, and when each report came out. */
const nationalFigures = ['plans', 'referrals', 'forces'] as const;

interface KitFigure {
  readonly drawing: Drawing;
  readonly section: Section | undefined;
  /** The states that may be republished. */
  readonly states: readonly string[];
}

interface Making extends KitStory {
  readonly ledger: Ledger;
  readonly forceWords: ForceWords;
  readonly figures: readonly KitFigure[];
  readonly copies: readonly Copy[];
  readonly ninjsParts: Awaited<ReturnType<typeof openNinjs>>;
}

async function openMaking(): Promise<Making> {
  const [withheld, sections] = [await openWithheld(), await openSections()];
  const drawings = await Promise.all(figures.map(({ id }) => openDrawing(id)));
  return {
    story: await openStory(),
    whole: wholeAddress,
    withheld,
    ledger: await openLedger(),
    forceWords: await openForceWords(),
    figures: drawings
      .map((drawing) => ({
        drawing,
        section: sections.find(({ figure }) => figure === drawing.id),
        states: drawing.states.filter((state) => !isWithheld(`figures/${drawing.id}/${state}`, withheld)),
      }))
      .filter(({ states }) => states.length > 0),
    copies: await openCopies(),
    ninjsParts: await openNinjs(),
  };
}

function placeOf({ section }: KitFigure, state: string): string {
  if (section === undefined) return '/#cover';
  return storyPath(section.id, section.states.includes(state) ? state : null);
}

function blockOf({ story, whole }: Making, figure: KitFigure, state: string): FigureBlock {
  const { drawing, section } = figure;
  const place = section?.id ?? 'cover';
  return figureOf(drawing, state, place, placeOf(figure, state), whole, story);
}

function tableOf({ drawing }: KitFigure, path: string): FigureTable {
  const { caption, columns } = drawing.table();
  return {
    figure: drawing.id,
    path,
    title: caption,
    columns: ['row', ...columns, 'facts'],
    csv: figureTable(drawing),
  };
}

function creditOf({ story, whole }: Making): KitCredit {
  const { publisher, licence } = story;
  return {
    creator: story.byline,
    credit: publisher,
    copyright: `${publisher}. ${licence.data}.`,
    licence: licence.data,
    licenceAddress: licenceAddress(licence.data),
    acquire: whole('/republish/'),
    story: whole('/'),
    day: story.published ?? story.asOf,
  };
}

function imageObject(making: Making, figure: KitFigure, state: string, file: string) {
  const { story, whole } = making;
  const { drawing } = figure;
  return {
    '@type': 'ImageObject',
    contentUrl: whole(`/figures/${drawing.id}/${state}/v${story.edition}.png`),
    // Where it lies in the kit.
    identifier: file,
    name: drawing.words(state).title,
    caption: drawing.name,
    description: drawing.describe(state),
    license: licenceAddress(story.licence.data),
    acquireLicensePage: whole('/republish/'),
    creator: { '@type': 'Organization', name: story.byline },
    creditText: story.publisher,
    copyrightNotice: story.publisher,
    _facts: drawing.facts,
  };
}

/** What every kit holds besides its subject. */
function common(making: Making, what: string): readonly KitEntry[] {
  return [
    readMe(making, what),
    licenceFile(making),
    notIncluded(making),
    creditLinesFile(making),
    { to: '/CITATION.cff', from: '/CITATION.cff' },
    { to: '/rights.jsonld', from: '/rights.jsonld' },
    { to: '/changes.json', from: '/changes.json' },
  ];
}

function copyFiles(id: string, to = '/story'): readonly KitEntry[] {
  return [
    { to: `${to}.html`, from: `/copy/${id}.html.txt` },
    { to: `${to}.wp.html`, from: `/copy/${id}.wp.html.txt` },
    { to: `${to}.md`, from: `/copy/${id}.md` },
    { to: `${to}.txt`, from: `/copy/${id}.txt` },
  ];
}

function figureEntries(making: Making, figure: KitFigure): readonly KitEntry[] {
  const { drawing, states } = figure;
  const folder = `/figures/${drawing.id}/`;
  return [
    { to: `${folder}data.csv`, from: `/figures/${drawing.id}.csv` },
    ...states.flatMap((state): readonly KitEntry[] => [
      { to: `${folder}${state}/embed.html`, from: `/embed/${drawing.id}/${state}/index.html` },
      {
        to: `${folder}${state}/`,
        picture: `/${drawing.id}/${state}`,
        forms: ['png', 'large-png', 'svg', 'pdf'],
      },
      ...pictureWords(making, drawing, state, `${folder}${state}/`),
    ]),
  ];
}

// The standard leaves no room for the marks of the proof, so they are added for it alone.
function markedNinjs(text: string, placed: readonly { readonly figure: KitFigure }[]): unknown {
  const item = JSON.parse(text) as { readonly associations: readonly object[] };
  return {
    ...item,
    associations: item.associations.map((one, index) => ({
      ...one,
      _facts: placed[index]?.figure.drawing.facts ?? [],
    })),
  };
}

/** The files in which machines read what the pictures of some figures are. */
function machineFiles(
  making: Making,
  chosen: readonly KitFigure[],
  copy: Copy,
  withLedger: boolean,
): readonly KitEntry[] {
  const { story, whole, ledger, ninjsParts } = making;
  const placed = chosen.flatMap((figure) => figure.states.map((state) => ({ figure, state })));
  const pictures = placed.map(({ figure, state }) => blockOf(making, figure, state));
  const data = dataPackage({
    story,
    tables: withLedger ? publishedTables(ledger) : null,
    figures: chosen.map((figure) => tableOf(figure, `figures/${figure.drawing.id}/data.csv`)),
    address: whole,
  });
  const _facts = [...new Set(chosen.flatMap(({ drawing }) => drawing.facts))];
  return [
    { to: '/ninjs.json', json: markedNinjs(ninjs({ ...ninjsParts, copy, pictures }), placed) },
    { to: '/datapackage.json', json: JSON.parse(data) as unknown, _facts },
    {
      to: '/pictures.jsonld',
      json: {
        '@context': 'https://schema.org',
        '@graph': placed.map(({ figure, state }) =>
          imageObject(making, figure, state, `/figures/${figure.drawing.id}/${state}/picture.png`),
        ),
      },
    },
  ];
}

function wholeKit(making: Making, copy: Copy): Kit {
  return {
    path: kitPath(making.story.edition),
    entries: [
      ...common(making, 'The whole story: its text in every form, its graphics and its data.'),
      ...copyFiles(copy.id),
      ...making.figures.flatMap((figure) => figureEntries(making, figure)),
      ...machineFiles(making, making.figures, copy, true),
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
      ...machineFiles(making, [figure], copy ?? story, false),
    ],
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

function forceKit(making: Making, force: Force, story: Copy): Kit {
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
      { to: '/force/embed.html', from: `/embed/forces/${force.id}/index.html` },
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

function pictureOf({ drawing }: KitFigure, state: string): KitPicture {
  const path = `/figures/${drawing.id}/${state}`;
  return {
    svg: `${path}.svg`,
    png: `${path}.png`,
    title: drawing.words(state).title,
    alt: drawing.name,
    description: drawing.describe(state),
    _facts: drawing.facts,
  };
}

function forcePicture({ forceWords }: Making, force: Force): KitPicture {
  const filled = (sentence: string): string => textOf(runsOf(sentence, fillingOf(force)));
  return {
    svg: null,
    png: `/cards/forces/${force.id}.png`,
    title: force.name,
    alt: filled(forceWords.map.name),
    description: filled(forceWords.map.caption),
    _facts: [],
  };
}

/** Every kit of this edition: the whole, one for each figure, one for each force. What is withheld is in none. */
export async function openKitPlan(): Promise<KitPlan> {
  const making = await openMaking();
  const [story] = await openCopies();
  const local = forcesByName(making.ledger.forces).filter(
    ({ id }) => !isWithheld(`forces/${id}`, making.withheld),
  );
  return {
    credit: creditOf(making),
    pictures: Object.fromEntries([
      ...making.figures.flatMap((figure) =>
        figure.states.map((state) => [`/${figure.drawing.id}/${state}`, pictureOf(figure, state)] as const),
      ),
      ...local.map((force) => [`/forces/${force.id}`, forcePicture(making, force)] as const),
    ]),
    kits: [
      wholeKit(making, story),
      ...making.figures.map((figure) => figureKit(making, figure, story)),
      ...local.map((force) => forceKit(making, force, story)),
    ],
  };
}
