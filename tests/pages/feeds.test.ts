import { createHash } from 'node:crypto';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { pathsEnding, readBuiltSite, textAt } from '../built/built-site.ts';
import { attribute, elementsOf } from '../built/elements.ts';
import { grammarProblems } from '../built/feed-rules.ts';

const site = readBuiltSite();
const home = `${site.origin}${site.basePath}`;
const parser = new new Window().DOMParser();

/** The elements of a feed by name, in order. */
function named(path: string, name: string) {
  return [...parser.parseFromString(textAt(site, path), 'text/xml').getElementsByTagName(name)];
}

const words = (path: string, name: string): readonly string[] =>
  named(path, name).map(({ textContent }) => textContent);

// The rules of https://www.jsonfeed.org/version/1.1/ for what we write.
const text = { type: 'string', minLength: 1 };
const address = { type: 'string', format: 'uri' };
const authors = {
  type: 'array',
  minItems: 1,
  items: { type: 'object', required: ['name'], properties: { name: text, url: address } },
};
const isJsonFeed = formats.default(new Ajv({ strict: false, allErrors: true })).compile({
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: address,
    feed_url: address,
    description: text,
    authors,
    language: text,
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'content_html', 'content_text'],
        properties: {
          id: text,
          url: address,
          title: text,
          summary: text,
          content_html: text,
          content_text: text,
          image: address,
          date_published: { type: 'string', format: 'date-time' },
          date_modified: { type: 'string', format: 'date-time' },
          authors,
          language: text,
          attachments: {
            type: 'array',
            items: {
              type: 'object',
              required: ['url', 'mime_type', 'title', 'size_in_bytes'],
              properties: {
                url: address,
                mime_type: text,
                title: text,
                size_in_bytes: { type: 'integer', minimum: 1 },
              },
              additionalProperties: false,
            },
          },
          _told: { type: 'object', required: ['about', 'edition', 'content_sha256'] },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
});

describe('the JSON Feed', () => {
  const feed = JSON.parse(textAt(site, 'feed.json'));

  it('keeps the rules of version 1.1', () => {
    expect(isJsonFeed(feed), JSON.stringify(isJsonFeed.errors)).toBe(true);
  });

  it('is at most 250 kB', () => {
    expect(site.files.get('feed.json')?.length).toBeLessThanOrEqual(250_000);
  });

  it('attaches every figure in four formats under one title, with the true size of each file', () => {
    const attached: readonly { url: string; mime_type: string; title: string; size_in_bytes: number }[] =
      feed.items[0].attachments;
    const titles = [...new Set(attached.map(({ title }) => title))];
    expect(titles).toHaveLength(feed.items[0].content_html.split('<figure').length - 1);
    for (const title of titles) {
      const formats = attached.filter((one) => one.title === title).map((one) => one.mime_type);
      expect(formats, title).toEqual(['image/png', 'image/svg+xml', 'application/pdf', 'text/csv']);
    }
    for (const { url, size_in_bytes: size } of attached) {
      expect(site.files.get(url.slice(home.length))?.length, url).toBe(size);
    }
  });

  it('carries the copy of the story and the checksum of it', () => {
    const [item] = feed.items;
    expect(item.content_html).toBe(textAt(site, 'copy/story.html.txt'));
    expect(item.content_text).toBe(textAt(site, 'copy/story.txt'));
    const sum = createHash('sha256').update(item.content_html).digest('hex');
    expect(item._told.content_sha256).toBe(sum);
    expect(feed.feed_url).toBe(`${home}feed.json`);
  });
});

describe('the RSS feed', () => {
  it('keeps the grammar of its profile, and is refused without its guid', async () => {
    const feed = textAt(site, 'feed.xml');
    expect(await grammarProblems('rss', feed)).toEqual([]);
    expect(await grammarProblems('rss', feed.replace(/<guid.*?<\/guid>/, ''))).not.toEqual([]);
  });

  it('says the same to a reader of feeds as the JSON Feed does', () => {
    const { title, items } = parseRssFeed(textAt(site, 'feed.xml'));
    const other = parseJsonFeed(textAt(site, 'feed.json'));
    expect(title).toBe(other.title);
    expect(items?.[0]?.guid?.value).toBe(other.items?.[0]?.id);
    expect(items?.[0]?.content?.encoded?.trim()).toBe(other.items?.[0]?.content_html?.trim());
  });

  it('has what the profile asks of a channel and of an item, once each', () => {
    for (const name of ['channel', 'item', 'guid', 'dc:creator', 'content:encoded', 'atom:link']) {
      expect(named('feed.xml', name), name).toHaveLength(1);
    }
    for (const name of ['title', 'link', 'description'])
      expect(named('feed.xml', name), name).toHaveLength(2);
    expect(textAt(site, 'feed.xml')).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<rss version="2.0"/);
  });

  it('names itself and the story, the story by a name that is no address', () => {
    expect(named('feed.xml', 'atom:link')[0]?.getAttribute('href')).toBe(`${home}feed.xml`);
    expect(named('feed.xml', 'guid')[0]?.getAttribute('isPermaLink')).toBe('false');
    expect(words('feed.xml', 'guid')[0]).toMatch(/^tag:[a-z0-9.-]+,\d{4}:told-and-told-again\/story$/);
    expect(words('feed.xml', 'link')[1]).toBe(home);
  });

  it('carries the whole copy, and is at most 1 MB', () => {
    const content = `<content:encoded><![CDATA[${textAt(site, 'copy/story.html.txt')}]]></content:encoded>`;
    expect(textAt(site, 'feed.xml').includes(content)).toBe(true);
    expect(site.files.get('feed.xml')?.length).toBeLessThan(1_000_000);
  });

  it('writes its days as RSS does', () => {
    for (const day of words('feed.xml', 'pubDate')) {
      expect(day).toMatch(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} 00:00:00 GMT$/);
    }
  });
});

describe('the feed of corrections', () => {
  const path = 'corrections.xml';

  it('keeps the grammar of Atom, and is read by a reader of feeds', async () => {
    const feed = textAt(site, path);
    expect(await grammarProblems('atom', feed)).toEqual([]);
    expect(parseAtomFeed(feed).links?.map(({ rel, href }) => [rel, href])).toContainEqual([
      'self',
      home + path,
    ]);
  });

  it('has what Atom asks of a feed and of each entry', () => {
    const entries = named(path, 'entry').length;
    expect(named(path, 'feed')[0]?.getAttribute('xmlns')).toBe('http://www.w3.org/2005/Atom');
    expect(named(path, 'name')).toHaveLength(1);
    for (const name of ['id', 'title', 'updated']) expect(named(path, name), name).toHaveLength(1 + entries);
    for (const moment of words(path, 'updated')) expect(moment).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
    expect(new Set(words(path, 'id')).size).toBe(1 + entries);
    const self = named(path, 'link').find((link) => link.getAttribute('rel') === 'self');
    expect(self?.getAttribute('href')).toBe(`${home}${path}`);
  });

  it('has one entry for each published change', () => {
    const { changes } = JSON.parse(textAt(site, 'changes.json'));
    expect(named(path, 'entry')).toHaveLength(changes.length);
  });
});

it('every page beside the story and the story itself lead to all three feeds', () => {
  const pages = pathsEnding(site, 'index.html').filter((path) => /^(?:[a-z-]+\/)?index\.html$/.test(path));
  expect(pages.length).toBeGreaterThan(10);
  for (const page of pages) {
    const feeds = elementsOf(textAt(site, page))
      .filter((element) => attribute(element, 'rel') === 'alternate')
      .map((element) => attribute(element, 'href'));
    for (const path of ['feed.xml', 'feed.json', 'corrections.xml']) {
      expect(feeds, page).toContain(`${site.basePath}${path}`);
    }
  }
});
