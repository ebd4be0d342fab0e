import { afterAll, describe, expect, it } from 'vitest';
import { readBuiltSite } from '../built/built-site.ts';
import { previewProblems, sharedWords } from '../previews/preview-problems.ts';
import { readPreviews, servedBy, sharedPages } from '../previews/read-previews.ts';
import { startServer } from '../server/start-server.ts';

const site = readBuiltSite();
const server = await startServer({ directory: 'dist', basePath: site.basePath });
const read = await readPreviews(site, server);

afterAll(() => server.stop());

describe('previews of the served site', () => {
  it('are read of every page that can be shared, by two libraries and by the rules of Mastodon', () => {
    expect(read.map(({ previews }) => previews.length)).toEqual(sharedPages(site).map(() => 3));
    expect(read.length).toBeGreaterThan(50);
  });

  it.each(read.map((one) => [one.address, one] as const))(
    'of %s are its own words and picture for every client, neutral and within the limits',
    (_, one) => {
      expect(previewProblems(one)).toEqual([]);
    },
  );

  it('have words of their own, and cards of their own but for the pages beside the story', () => {
    const beside = `${site.origin}${site.basePath}cards/story.png`;
    // The page of a picture has the words and the card of what the picture shows.
    const pictures = `${site.origin}${site.basePath}figures/`;
    const others = read.filter(({ address }) => !address.startsWith(pictures));
    expect(others.length).toBeGreaterThan(50);
    const problems = sharedWords(others).filter((problem) => !problem.endsWith(beside));
    expect(problems).toEqual([]);
  });
});

describe('previewProblems', () => {
  const [good] = read;
  if (good === undefined) throw new Error('nothing was read');
  const [first, ...others] = good.previews;
  if (first === undefined) throw new Error('no client read anything');

  it.each([
    ['another title for one client', { ...good, previews: [...others, { ...first, title: 'Another' }] }],
    ['a title of 71 characters', { ...good, previews: [{ ...first, title: 'x'.repeat(71) }] }],
    ['no description', { ...good, previews: [{ ...first, description: '' }] }],
    ['the address of another page', { ...good, previews: [{ ...first, url: `${first.url}other/` }] }],
    ['words that tell', { ...good, previews: [{ ...first, title: 'About abuse' }] }],
    ['a card that is too heavy', { ...good, card: { ...good.card, bytes: 300_001 } }],
    ['a card of another size', { ...good, card: { ...good.card, height: 600 } }],
  ])('finds %s', (_, one) => {
    expect(previewProblems(one)).not.toEqual([]);
  });

  it('finds words that two addresses share', () => {
    expect(sharedWords([good, { ...good, address: `${good.address}again/` }])).toHaveLength(3);
  });
});

describe('servedBy', () => {
  it('finds what is published at the test server, and nothing else', () => {
    const served = servedBy(site, server);
    expect(served(`${site.origin}/cards/story.png`)).toBe(`${server.origin}/cards/story.png`);
    expect(served('https://creativecommons.org/')).toBe('https://creativecommons.org/');
  });
});
