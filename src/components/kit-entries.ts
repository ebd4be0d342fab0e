import { licenceAddress, publishedTables } from '../ledger/index.ts';
import type { Copy } from '../republish/copy-block.ts';
import { dataPackage } from '../republish/data-package.ts';
import { type KitEntry } from '../republish/kit-plan.ts';
import { ninjs } from '../republish/ninjs.ts';
import { creditLinesFile, licenceFile, notIncluded, pictureWords, readMe } from './kit-words.ts';
import { blockOf, tableOf, type KitFigure, type Making } from './kit-making.ts';

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
export function machineFiles(
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
