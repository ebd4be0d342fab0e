import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/ledger/index.ts';
import { pathsEnding, readBuiltSite, textAt } from '../built/built-site.ts';
import { attribute, elementsOf } from '../built/elements.ts';
import { filesFromElsewhere } from '../built/edition-home.ts';
import { pictureWords } from '../built/picture-words.ts';

const site = readBuiltSite();
const home = `${site.origin}${site.basePath}`;
const story = readStory('content');
const pictures = pathsEnding(site, '.png').filter((path) => /^(?:cards|figures)\//.test(path));

const fromElsewhere = filesFromElsewhere(site);

/** The alternative and the title that pages give a picture in link previews. */
const shared = new Map(
  pathsEnding(site, '.html').flatMap((path) => {
    const metas = elementsOf(textAt(site, path)).filter(({ tagName }) => tagName === 'meta');
    const said = (property: string): string => {
      const meta = metas.find((element) => attribute(element, 'property') === property);
      return (meta && attribute(meta, 'content')) ?? '';
    };
    return [[said('og:image'), { title: said('og:title'), alt: said('og:image:alt') }] as const];
  }),
);

it('there are cards, pictures of figures, their large forms and those of this edition', () => {
  for (const kind of [/^cards\//, /^figures\/[^/]+\/[^/]+\.png$/, /large\.png$/, /\/v\d+\.png$/]) {
    expect(
      pictures.filter((path) => kind.test(path)),
      String(kind),
    ).not.toEqual([]);
  }
});

describe('what a reader of metadata finds', () => {
  it.each(pictures.filter((path) => !fromElsewhere.has(path)))(
    'in %s is licence, credit, creator and the picture in words',
    async (path) => {
      const words = await pictureWords(site.files.get(path) ?? new Uint8Array());
      expect(words).toMatchObject({
        creator: story.byline,
        credit: story.publisher,
        copyright: `${story.publisher}. ${story.licence.data}.`,
        licence: story.licence.data,
        licenceAddress: 'https://creativecommons.org/licenses/by/4.0/',
        acquire: `${home}republish/`,
      });
      for (const text of [words.title, words.alt, words.description]) expect(text.length).toBeGreaterThan(3);
      expect(words.alt.length).toBeLessThanOrEqual(250);
    },
  );

  it('in the card of a section or a state is the title of its page, and what it shows', async () => {
    const cards = [...shared].filter(([image]) => /\/cards\/(?!story|forces\/)/.test(image));
    expect(cards.length).toBeGreaterThan(50);
    for (const [image, { title, alt }] of cards) {
      const words = await pictureWords(site.files.get(image.slice(home.length)) ?? new Uint8Array());
      expect(words.title, image).toBe(title);
      // A longer description than previews take stands in the file whole.
      if (alt.length < words.description.length) expect(alt, image).toContain(words.alt);
      else expect(alt, image).toContain(words.description);
    }
  });
});

it('no card is larger than 300 kB with all that', () => {
  const large = pictures.filter((path) => path.startsWith('cards/') && !path.includes('story-'));
  expect(large.filter((path) => (site.files.get(path)?.length ?? Infinity) > 300_000)).toEqual([]);
});
