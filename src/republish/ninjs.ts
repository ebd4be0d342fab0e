import { lastChanged, noteOf } from './change.ts';
import { textsOf, wordsOf, type Copy, type FigureBlock } from './copy-block.ts';
import { enlarged } from './copy-figure.ts';
import { copyHtml } from './copy-html.ts';
import { copyText } from './copy-text.ts';
import { figureAddress } from './figure-address.ts';
import type { PictureForm } from './kit-plan.ts';
import { momentOf } from './moment.ts';
import { offeredWidth } from './oembed.ts';
import type { StoryFeed } from './story-feed.ts';
import { storyTag } from './story-tag.ts';

const rightsLanguage = 'http://www.w3.org/ns/odrl/2/';

/** What an item is about that is less than the story, and takes the story's place in no system. */
export interface StoryPart {
  /** Its permanent name below that of the story, such as `figures/plans` or `forces/kent`. */
  readonly thing: string;
  readonly headline: string;
  readonly summary: string;
  /** Where it stands on our site, from the top of the site. */
  readonly path: string;
}

/** What the item is made of besides the story and its copy. */
export interface NinjsItem extends StoryFeed {
  /** Names of those who published what the story rests on. */
  readonly publishers: readonly string[];
  /** What the item is about; the whole story when left out. */
  readonly part?: StoryPart;
  /** Pictures that go with it; those of the copy when left out. */
  readonly pictures?: readonly FigureBlock[];
  /** Height of the embed of a state in CSS pixels, in a frame of the width that is offered. */
  readonly embedHeight: (figure: string, state: string) => number;
}

/** Pixels of the larger PNG over those of the SVG. */
const largeScale = 3;

function rights(address: NinjsItem['address'], asset: 'prose' | 'data') {
  return { langId: rightsLanguage, linkedRights: `${address('/rights.jsonld')}#${asset}` };
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

// The standard counts a body without the captions of its figures.
function bodyWords({ blocks }: Copy): string {
  return textsOf(blocks.filter(({ kind }) => kind !== 'figure'))
    .map(({ runs }) => wordsOf(runs))
    .join(' ');
}

function renditions(block: FigureBlock, { address, embedHeight }: NinjsItem) {
  const { figure, state, picture, drawn, isCard } = block;
  const at = (form: PictureForm): string => address(figureAddress(figure, state, form));
  const { src, width, height } = picture;
  const framed = { width: offeredWidth, height: embedHeight(figure, state) };
  const large = enlarged(drawn, largeScale);
  const drawings = [
    { name: 'png-large', href: at('large-png'), contentType: 'image/png', ...large },
    { name: 'svg', href: at('svg'), contentType: 'image/svg+xml', ...drawn },
    { name: 'pdf', href: at('pdf'), contentType: 'application/pdf', ...drawn },
    { name: 'csv', href: address(`/figures/${figure}.csv`), contentType: 'text/csv' },
  ];
  return [
    { name: 'png', href: src, contentType: 'image/png', width, height },
    ...(isCard ? [] : drawings),
    { name: 'embed', href: address(`/embed/${figure}/${state}/`), contentType: 'text/html', ...framed },
  ];
}

function association(block: FigureBlock, item: NinjsItem) {
  const { picture, caption, figure, state, title, name } = block;
  const { story, address } = item;
  return {
    name: title,
    uri: storyTag(address('/'), `figures/${figure}/${state}`),
    type: 'graphic',
    by: story.byline,
    copyrightHolder: story.publisher,
    usageTerms: story.licence.data,
    rightsInfo: rights(address, 'data'),
    headlines: [{ role: 'main', value: title }],
    descriptions: [
      { role: 'alt', contentType: 'text/plain', value: name },
      { role: 'long', contentType: 'text/plain', value: picture.alt },
      { role: 'caption', contentType: 'text/plain', value: wordsOf(caption.runs) },
    ],
    renditions: renditions(block, item),
  };
}

// What of the item tells it from others, for the whole story.
function wholeStory({ title, standfirst }: NinjsItem['story']): StoryPart {
  return { thing: 'story', headline: title, summary: standfirst, path: '/' };
}

/** The story, or a part of it, for the systems of newsrooms: ninjs 3.1 (https://iptc.org/standards/ninjs/). */
export function ninjs(item: NinjsItem): string {
  const { story, changes, copy, address, publishers } = item;
  const { published, edition, licence } = story;
  const notes = changes.map(noteOf);
  const words = bodyWords(copy);
  const counts = { wordCount: wordCount(words), charCount: words.length };
  const part = item.part ?? wholeStory(story);
  const below = item.part === undefined ? [] : [item.part.thing];
  const json = {
    uri: storyTag(address('/'), part.thing),
    type: 'composite',
    representationType: 'full',
    profile: 'text-graphic',
    version: String(edition),
    ...(published !== null && { firstCreated: momentOf(published) }),
    versionCreated: momentOf(lastChanged(published, changes) ?? story.asOf),
    pubStatus: published === null ? 'withheld' : 'usable',
    language: 'en-GB',
    title: part.headline,
    by: story.byline,
    slugline: ['told-and-told-again', ...below].join('/'),
    located: 'England and Wales',
    copyrightHolder: story.publisher,
    copyrightNotice: story.publisher,
    usageTerms: `Text ${licence.prose}; figures and data ${licence.data}.`,
    rightsInfo: rights(address, 'prose'),
    edNote: [`Corrections to this story: ${address('/corrections/')}`, ...notes].join('\n\n'),
    headlines: [{ role: 'main', contentType: 'text/plain', value: part.headline }],
    descriptions: [{ role: 'summary', contentType: 'text/plain', value: part.summary }],
    bodies: [
      { role: 'main', contentType: 'text/html', ...counts, value: copyHtml(copy) },
      { role: 'main', contentType: 'text/plain', ...counts, value: copyText(copy) },
    ],
    subjects: [{ name: 'police' }, { name: 'police oversight' }],
    genres: [{ name: 'data journalism' }],
    infoSources: publishers.map((name) => ({ name })),
    altIds: [{ role: 'address', value: address(part.path) }],
    trustIndicators: [
      { title: 'Corrections', href: address('/corrections/') },
      { title: 'Methods', href: address('/methods/') },
    ],
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    },
    associations: (
      item.pictures ?? copy.blocks.flatMap((block) => (block.kind === 'figure' ? [block] : []))
    ).map((block) => association(block, item)),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
