import { licenceAddress } from '../ledger/index.ts';
import { textsOf, type Copy, type FigureBlock } from '../republish/copy-block.ts';
import { dataPackage, type FigureTable, type LedgerTable } from '../republish/data-package.ts';
import { pictureFile, type KitEntry, type KitPicture } from '../republish/kit-plan.ts';
import { ninjs, type StoryPart } from '../republish/ninjs.ts';
import { creditLinesFile, licenceFile, notIncluded, pictureWords, readMe } from './kit-words.ts';
import { blockOf, pictureOf, type KitFigure, type Making } from './kit-making.ts';

/** A picture where it lies in a kit. */
export interface PlacedPicture {
  readonly block: FigureBlock;
  readonly picture: KitPicture;
  /** Path of its PNG in the kit. */
  readonly file: string;
}

function imageObject({ story, whole }: Making, { block, picture, file }: PlacedPicture) {
  return {
    '@type': 'ImageObject',
    contentUrl: block.picture.src,
    // Where it lies in the kit.
    identifier: file,
    name: picture.title,
    caption: picture.alt,
    description: picture.description,
    license: licenceAddress(story.licence.data),
    acquireLicensePage: whole('/republish/'),
    creator: { '@type': 'Organization', name: story.byline },
    creditText: story.publisher,
    copyrightNotice: story.publisher,
    _facts: picture._facts,
  };
}

/** What every kit holds besides its subject. */
export function common(making: Making, what: string): readonly KitEntry[] {
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

/** A copy in its four forms. */
export function copyFiles(id: string, to = '/story'): readonly KitEntry[] {
  return [
    { to: `${to}.html`, from: `/copy/${id}.html.txt` },
    { to: `${to}.wp.html`, from: `/copy/${id}.wp.html.txt` },
    { to: `${to}.md`, from: `/copy/${id}.md` },
    { to: `${to}.txt`, from: `/copy/${id}.txt` },
  ];
}

/** All files of one figure. */
export function figureEntries(making: Making, figure: KitFigure): readonly KitEntry[] {
  const { drawing, states } = figure;
  const folder = `/figures/${drawing.id}/`;
  return [
    { to: `${folder}data.csv`, from: `/figures/${drawing.id}.csv` },
    ...states.flatMap((state): readonly KitEntry[] => [
      {
        to: `${folder}${state}/embed.html`,
        from: `/embed/${drawing.id}/${state}/v${making.story.edition}/index.html`,
      },
      {
        to: `${folder}${state}/`,
        picture: `/${drawing.id}/${state}`,
        forms: ['png', 'large-png', 'svg', 'pdf'],
      },
      ...pictureWords(making, drawing, state, `${folder}${state}/`),
    ]),
  ];
}

/** Every state of some figures, where it lies in a kit. */
export function placedPictures(making: Making, figures: readonly KitFigure[]): readonly PlacedPicture[] {
  return figures.flatMap((figure) =>
    figure.states.map((state) => ({
      block: blockOf(making, figure, state),
      picture: pictureOf(figure, state),
      file: pictureFile(`/figures/${figure.drawing.id}/${state}/`, 'png'),
    })),
  );
}

/** What of a kit is told to machines. */
export interface KitContents {
  /** What it is about; the whole story when left out. */
  readonly part?: StoryPart;
  readonly copy: Copy;
  readonly pictures: readonly PlacedPicture[];
  readonly tables: readonly LedgerTable[];
  readonly figures: readonly FigureTable[];
}

// The standard leaves no room for the marks of the proof, so they are added for it alone.
function markedNinjs(text: string, pictures: readonly PlacedPicture[]): unknown {
  const item = JSON.parse(text) as { readonly associations: readonly object[] };
  return {
    ...item,
    associations: item.associations.map((one, index) => ({
      ...one,
      _facts: pictures[index]?.picture._facts ?? [],
    })),
  };
}

/** Names of those who published what the words of a copy rest on; of all that the story rests on where no word names any. */
function publishersOf({ ledger, ninjsParts }: Making, { blocks }: Copy): readonly string[] {
  const sources = textsOf(blocks).flatMap((text) => [
    ...text.sources,
    ...text.facts.map((id) => ledger.fact(id)).flatMap((fact) => [fact.sourceId, ...fact.otherSourceIds]),
  ]);
  const names = new Set(sources.map((id) => ledger.source(id).publisher));
  return names.size === 0 ? ninjsParts.publishers : [...names].sort();
}

/** The files in which machines read what a kit is about, what its tables are, and what each of its pictures is. */
export function machineFiles(making: Making, contents: KitContents): readonly KitEntry[] {
  const { story, whole, ninjsParts } = making;
  const { part, copy, pictures, tables, figures } = contents;
  const about = part === undefined ? {} : { part };
  const publishers = part === undefined ? ninjsParts.publishers : publishersOf(making, copy);
  const blocks = pictures.map(({ block }) => block);
  const data = dataPackage({ story, ...about, tables, figures, address: whole });
  const _facts = [...new Set(pictures.flatMap(({ picture }) => picture._facts))];
  return [
    {
      to: '/ninjs.json',
      json: markedNinjs(ninjs({ ...ninjsParts, ...about, copy, publishers, pictures: blocks }), pictures),
    },
    { to: '/datapackage.json', json: JSON.parse(data) as unknown, _facts },
    {
      to: '/pictures.jsonld',
      json: {
        '@context': 'https://schema.org',
        '@graph': pictures.map((placed) => imageObject(making, placed)),
      },
    },
  ];
}
