import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { addressOf } from '../built/addresses.ts';
import { pathsEnding, readBuiltSite, textAt } from '../built/built-site.ts';
import { attribute, elementsOf } from '../built/elements.ts';
import { headOf, type Head } from '../previews/head.ts';
import { sharedPages } from '../previews/read-previews.ts';

const site = readBuiltSite();
const heads = new Map(pathsEnding(site, '.html').map((path) => [path, headOf(textAt(site, path))] as const));
const headAt = (path: string): Head => heads.get(path) ?? headOf('');
const top = addressOf(site, 'index.html').href;
const shared = sharedPages(site);

/** Where a whole address of ours is in the built folder. */
function fileOf(address: string): string {
  const path = address.slice(top.length).replace(/#.*$/, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

const address = z.string().refine((text) => site.files.has(fileOf(text)), 'leads to nothing that was built');
const organization = z.object({ '@type': z.string(), name: z.string().min(1) });

const image = z.object({
  '@type': z.literal('ImageObject'),
  contentUrl: address,
  caption: z.string().min(1),
  license: z.url(),
  acquireLicensePage: z.string().startsWith(top),
  creator: organization,
  creditText: z.string().min(1),
  copyrightNotice: z.string().min(1),
});

const newsArticle = z.object({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('NewsArticle'),
  '@id': z.literal(top),
  headline: z.string().max(110),
  description: z.string().min(1),
  inLanguage: z.literal('en-GB'),
  image: z.array(address).length(3),
  author: z.array(organization.extend({ url: z.url() })).min(1),
  publisher: organization.extend({ logo: address, correctionsPolicy: address }),
  mainEntityOfPage: z.literal(top),
  license: z.url(),
  copyrightHolder: organization,
  creditText: z.string().min(1),
  usageInfo: z.string().startsWith(top),
  isAccessibleForFree: z.literal(true),
  version: z.number(),
  backstory: address,
  citation: address,
  isBasedOn: z.object({ '@id': address }),
  hasPart: z
    .array(
      z.object({
        '@type': z.literal('WebPageElement'),
        '@id': z.string().startsWith(`${top}#`),
        cssSelector: z.string().startsWith('#'),
        url: address,
        name: z.string().min(1),
      }),
    )
    .min(10),
});

const webPage = z.object({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('WebPage'),
  '@id': address,
  headline: z.string().min(1),
  description: z.string().min(1),
  isPartOf: z.object({ '@id': z.literal(top) }),
  primaryImageOfPage: image,
});

const dataset = z.object({
  '@type': z.literal('Dataset'),
  '@id': z.string().startsWith(top),
  name: z.string().min(1),
  description: z.string().min(50).max(5000),
  license: z.url(),
  creator: organization,
  version: z.number(),
  temporalCoverage: z.string().regex(/^\d{4}-\d{2}\/\d{4}-\d{2}$/),
  spatialCoverage: z.string().min(1),
  variableMeasured: z.array(z.string()).min(5),
  distribution: z
    .array(
      z.object({
        '@type': z.literal('DataDownload'),
        contentUrl: address,
        encodingFormat: z.string(),
        contentSize: z.string(),
      }),
    )
    .min(3),
});

/** What a schema finds wrong, as lines. */
function faults(schema: z.ZodType, data: unknown): readonly string[] {
  const { error } = schema.safeParse(data);
  return error === undefined ? [] : error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('the story', () => {
  it('says in its first script that it is a news article, with all of its parts', () => {
    const first = elementsOf(textAt(site, 'index.html')).find(({ tagName }) => tagName === 'script');
    expect(first && attribute(first, 'type')).toBe('application/ld+json');
    expect(faults(newsArticle, headAt('index.html').linkedData[0])).toEqual([]);
  });

  it('points to parts that are on its page', () => {
    const { hasPart } = newsArticle.parse(headAt('index.html').linkedData[0]);
    const ids = new Set(
      elementsOf(textAt(site, 'index.html')).flatMap((element) => attribute(element, 'id') ?? []),
    );
    expect(hasPart.filter(({ cssSelector }) => !ids.has(cssSelector.slice(1)))).toEqual([]);
  });
});

describe('the facts', () => {
  it('are described as a set of data, with the files and their sizes', () => {
    const [, second] = headAt('facts/index.html').linkedData;
    expect(faults(dataset, second)).toEqual([]);
    const sizes = dataset
      .parse(second)
      .distribution.map(({ contentUrl, contentSize }) => [
        contentSize,
        `${site.files.get(fileOf(contentUrl))?.byteLength ?? 0} B`,
      ]);
    expect(sizes.filter(([said, real]) => said !== real)).toEqual([]);
  });
});

describe.each(shared.filter((path) => path !== 'index.html'))('%s', (path) => {
  const head = headAt(path);

  it('says in its first script that it is a page of the story, with its card and the licence of that', () => {
    const [first] = head.linkedData;
    expect(faults(webPage, first)).toEqual([]);
    const { primaryImageOfPage, headline } = webPage.parse(first);
    // The page of a figure's picture is about the picture, and is previewed with the card of its state.
    const picture = path.replace(/\/index\.html$/, '.png');
    const isPicture = path.startsWith('figures/') && site.files.has(picture);
    const expected = isPicture ? addressOf(site, picture).href : head.meta('og:image');
    expect(primaryImageOfPage.contentUrl).toBe(expected);
    expect(headline).toBe(head.meta('og:title'));
  });
});

describe.each(shared)('%s', (path) => {
  const head = headAt(path);

  it('says where it is, in which language, and how its card is to be shown', () => {
    expect(head.language).toBe('en');
    // The page of a picture has the words of what it shows: search engines are not to find it.
    const isListed = !path.startsWith('figures/');
    expect(head.link('canonical')).toBe(isListed ? addressOf(site, path).href : '');
    expect(head.meta('og:url')).toBe(addressOf(site, path).href);
    expect(head.meta('og:locale')).toBe('en_GB');
    expect(head.meta('og:site_name')).not.toBe('');
    expect(['article', 'website']).toContain(head.meta('og:type'));
    expect(head.meta('twitter:card')).toBe('summary_large_image');
    expect(head.meta('twitter:image:alt')).toBe(head.meta('og:image:alt'));
    expect([head.meta('og:image:width'), head.meta('og:image:height')]).toEqual(['1200', '630']);
    expect(head.meta('og:image:type')).toBe('image/png');
  });
});

describe('search engines', () => {
  const sitemap = [...textAt(site, 'sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, loc = '']) => loc,
  );

  it('are told of every page that may be listed, and of no other', () => {
    const listed = pathsEnding(site, '.html').filter(
      (path) => !headAt(path).meta('robots').includes('noindex'),
    );
    const beside = listed.filter((path) => headAt(path).meta('og:title') !== '');
    expect([...sitemap].sort()).toEqual(beside.map((path) => addressOf(site, path).href).sort());
  });

  it('are told of the sitemap and kept from nothing', () => {
    expect(textAt(site, 'robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${top}sitemap.xml\n`);
  });

  it('may show the card of every page that they list at its full size', () => {
    const listed = sitemap.map((loc) => headAt(fileOf(loc)).meta('robots'));
    expect(new Set(listed)).toEqual(new Set(['max-image-preview:large']));
  });
});

describe('icons', () => {
  it('are there as SVG, as ICO of three pictures, and for telephones', () => {
    const ico = site.files.get('favicon.ico') ?? Buffer.alloc(6);
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 3]);
    const touch = site.files.get('apple-touch-icon.png') ?? Buffer.alloc(24);
    expect([touch.readUInt32BE(16), touch.readUInt32BE(20)]).toEqual([180, 180]);
    const relations = elementsOf(textAt(site, 'index.html')).flatMap(
      (element) => attribute(element, 'rel') ?? [],
    );
    expect(relations.filter((relation) => /icon/.test(relation))).toEqual([
      'icon',
      'icon',
      'apple-touch-icon',
    ]);
  });
});
