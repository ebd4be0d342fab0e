import { describe, expect, it } from 'vitest';
import { cardImage } from '../../../src/share/card-image.ts';
import { datasetLinkedData } from '../../../src/share/dataset.ts';
import { icoOf } from '../../../src/share/draw-icons.ts';
import { pageLinkedData, storyLinkedData } from '../../../src/share/linked-data.ts';
import { citationMetas, previewMetas, type Meta, type PageMetadata } from '../../../src/share/metadata.ts';
import type { PublishedStory } from '../../../src/share/published-story.ts';
import { sitemap } from '../../../src/share/sitemap.ts';

const absolute = (path: string): string => `https://example.org/told${path}`;

const story: PublishedStory = {
  title: 'Told, and told again',
  description: 'A police accountability data story.',
  byline: 'The project',
  publisher: 'The publisher',
  published: null,
  modified: null,
  edition: 2,
  covers: { start: '2012-09', end: '2019-09' },
  licence: { prose: 'CC BY-ND 4.0', data: 'CC BY 4.0' },
};
const later: PublishedStory = { ...story, published: '2026-01-31', modified: '2026-02-03' };

const page: PageMetadata = {
  type: 'article',
  title: 'Found in 2017',
  description: 'Plans.',
  url: absolute('/plans/'),
  image: cardImage('/cards/plans.png', 'A chart of plans'),
};

const contentOf = (metas: readonly Meta[], key: string): string | undefined =>
  metas.find(({ property, name }) => (property ?? name) === key)?.content;

describe('previewMetas', () => {
  const metas = previewMetas(page, story, absolute);

  it('says everything that Open Graph and X ask for, with whole addresses', () => {
    expect(contentOf(metas, 'og:url')).toBe('https://example.org/told/plans/');
    expect(contentOf(metas, 'og:image')).toBe('https://example.org/told/cards/plans.png');
    expect(contentOf(metas, 'og:image:alt')).toBe('A chart of plans');
    expect(contentOf(metas, 'og:title')).toBe('Found in 2017');
    expect(contentOf(metas, 'twitter:card')).toBe('summary_large_image');
  });

  it('says when an article was published and changed, and nothing of that before it was', () => {
    expect(contentOf(metas, 'article:published_time')).toBeUndefined();
    const published = previewMetas(page, later, absolute);
    expect(contentOf(published, 'article:published_time')).toBe('2026-01-31');
    expect(contentOf(published, 'article:modified_time')).toBe('2026-02-03');
    const beside = previewMetas({ ...page, type: 'website' }, later, absolute);
    expect(contentOf(beside, 'article:published_time')).toBeUndefined();
  });

  it('takes the day of publication for that of the last change where there was none', () => {
    const metasThen = previewMetas(page, { ...later, modified: null }, absolute);
    expect(contentOf(metasThen, 'article:modified_time')).toBe('2026-01-31');
  });
});

describe('citationMetas', () => {
  it('gives the date as reference managers read it, once there is one', () => {
    expect(contentOf(citationMetas(page, later), 'citation_publication_date')).toBe('2026/01/31');
    expect(contentOf(citationMetas(page, story), 'citation_publication_date')).toBeUndefined();
  });
});

describe('linked data', () => {
  it('of the story list its sections, and its corrections where there are some', () => {
    const sections = [{ id: 'plans', title: 'Found in 2017' }];
    const before = storyLinkedData(story, sections, [], absolute);
    expect(before).not.toHaveProperty('correction');
    expect(before).not.toHaveProperty('datePublished');
    expect(before).toMatchObject({
      '@type': 'NewsArticle',
      hasPart: [{ '@id': 'https://example.org/told/#plans', url: 'https://example.org/told/plans/' }],
    });
    const corrections = [{ text: 'What it said.', datePublished: '2026-02-03' }];
    expect(storyLinkedData(later, sections, corrections, absolute)).toMatchObject({
      datePublished: '2026-01-31',
      dateModified: '2026-02-03',
      correction: [{ '@type': 'CorrectionComment', text: 'What it said.' }],
    });
  });

  it('of a page name the story that it is part of, its card and the licence of that', () => {
    const { title, description, image } = page;
    expect(pageLinkedData({ path: '/plans/', title, description, image }, story, absolute)).toMatchObject({
      '@type': 'WebPage',
      headline: 'Found in 2017',
      isPartOf: { '@id': 'https://example.org/told/' },
      primaryImageOfPage: {
        contentUrl: 'https://example.org/told/cards/plans.png',
        license: 'https://creativecommons.org/licenses/by/4.0/',
        creditText: 'Told, and told again',
      },
    });
  });

  it('of the facts give the size of each file in bytes', () => {
    const files = new Map([
      ['/data/facts.csv', 'id\n£'],
      ['/data/facts.json', '[]'],
    ]);
    expect(datasetLinkedData(story, ['cases'], files, absolute)).toMatchObject({
      distribution: [
        { encodingFormat: 'text/csv', contentSize: '5 B' },
        { encodingFormat: 'application/json', contentSize: '2 B' },
      ],
    });
  });
});

describe('sitemap', () => {
  it('lists every address, escaped, with the day of the last change once there is one', () => {
    expect(sitemap(['https://example.org/?a&b'], null)).toContain(
      '<url><loc>https://example.org/?a&amp;b</loc></url>',
    );
    expect(sitemap(['https://example.org/'], '2026-02-03')).toContain('<lastmod>2026-02-03</lastmod>');
  });
});

describe('icoOf', () => {
  it('says of each picture how wide it is and where it stands', () => {
    const ico = icoOf([
      { width: 16, png: Buffer.from('one') },
      { width: 32, png: Buffer.from('three') },
    ]);
    const entry = (index: number): readonly [number, string] => {
      const at = 6 + index * 16;
      const [length, offset] = [ico.readUInt32LE(at + 8), ico.readUInt32LE(at + 12)];
      return [ico.readUInt8(at), ico.toString('utf8', offset, offset + length)];
    };
    expect([entry(0), entry(1)]).toEqual([
      [16, 'one'],
      [32, 'three'],
    ]);
  });
});
