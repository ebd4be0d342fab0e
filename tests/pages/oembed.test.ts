import { describe, expect, it } from 'vitest';
import { unfurl } from 'unfurl.js';
import { pathsEnding, readBuiltSite, textAt } from '../built/built-site.ts';
import { attribute, elementsOf } from '../built/elements.ts';
import { answerAt, discovered } from '../hosts/discovery.ts';
import { ghostEmbed } from '../hosts/ghost-embed.ts';
import { isKeptForDomain, mastodonCard } from '../hosts/mastodon-card.ts';
import { wordPressEmbed } from '../hosts/word-press-embed.ts';

const site = readBuiltSite();
const home = `${site.origin}${site.basePath}`;
const secret = 'a1B2c3D4e5';

/** The file that a static host answers with; none when the address has a query. */
function fetch(address: string): string | undefined {
  if (!address.startsWith(home) || /[?#]/.test(address)) return undefined;
  const path = address.slice(home.length);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return site.files.has(file) ? textAt(site, file) : undefined;
}

const offering = pathsEnding(site, '.html').filter((path) => discovered(textAt(site, path)).length > 0);
const files = pathsEnding(site, '.json').filter((path) => path.startsWith('oembed/'));

describe('the answers of oEmbed', () => {
  it('are each offered by one page, and every one that is offered is there', () => {
    const offered = offering.flatMap((path) => discovered(textAt(site, path)));
    expect(offered.toSorted()).toEqual(files.map((path) => home + path).toSorted());
    expect(offered.length).toBeGreaterThan(80);
    expect(offered.filter(isKeptForDomain)).toEqual([]);
  });

  it.each(files)('%s has all that the format asks for, and a card and frame that are there', (file) => {
    const answer = answerAt(home + file, fetch) ?? {};
    expect(answer).toMatchObject({
      version: '1.0',
      thumbnail_width: 1200,
      thumbnail_height: 630,
      provider_url: home,
    });
    const card = site.files.get(String(answer['thumbnail_url']).slice(home.length));
    expect([card?.readUInt32BE(16), card?.readUInt32BE(20)]).toEqual([1200, 630]);
    if (answer['type'] === 'link') return;
    expect(answer['type']).toBe('rich');
    expect(answer['width']).toBe(600);
    expect(answer['height']).toBeLessThanOrEqual(1000);
    const [, source = ''] = / src="([^"]+)"/.exec(String(answer['html'])) ?? [];
    expect(fetch(source)).toContain('<main class="embed">');
  });
});

describe('pages with an answer of oEmbed', () => {
  it.each(offering)('%s offers it before any style, under its own title', (path) => {
    const elements = elementsOf(textAt(site, path));
    const place = elements.findIndex((element) => attribute(element, 'type') === 'application/json+oembed');
    const style = elements.findIndex(
      (element) => element.tagName === 'style' || attribute(element, 'rel') === 'stylesheet',
    );
    expect(place).toBeLessThan(style);
    const title = answerAt(discovered(textAt(site, path))[0] ?? '', fetch)?.['title'];
    const link = elements[place];
    expect(link && attribute(link, 'title')).toBe(title);
  });

  it('have each a title of its own', () => {
    const titles = offering.map((path) => mastodonCard(textAt(site, path), fetch).title);
    expect(titles.filter((title) => title === undefined || title === '')).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

const framed = offering.filter(
  (path) => answerAt(discovered(textAt(site, path))[0] ?? '', fetch)?.['type'] === 'rich',
);

describe('what others make of a page', () => {
  it.each(framed)('%s becomes a quotation and a frame in WordPress, with nothing lost', (path) => {
    const html = textAt(site, path);
    const answer = answerAt(discovered(html)[0] ?? '', fetch) ?? {};
    const markup = wordPressEmbed(html, fetch, secret) ?? '';
    const [, address = ''] = / src="([^"]+)"/.exec(String(answer['html'])) ?? [];
    expect(markup).toContain(` src="${address}#?secret=${secret}"`);
    const plain = markup
      .replace(/ class="wp-embedded-content"| style="[^"]*"| data-secret="\w+"/g, '')
      .replace(/ sandbox="allow-scripts" security="restricted"|#\?secret=\w+/g, '');
    expect(plain).toBe(answer['html']);
    expect(plain.indexOf('<blockquote>')).toBe(0);
  });

  it.each(framed)('%s is embedded by Ghost under its own title', (path) => {
    const html = textAt(site, path);
    const own = answerAt(discovered(html)[0] ?? '', fetch)?.['title'];
    expect(ghostEmbed(html, fetch)).toMatchObject({ type: 'rich', title: own, width: 600 });
  });

  it.each(framed.slice(0, 3))('%s is read by unfurl.js', async (path) => {
    const result = await unfurl(home + path.replace(/index\.html$/, ''), {
      fetch: (address) =>
        Promise.resolve(
          new Response(fetch(address) ?? '', {
            status: fetch(address) === undefined ? 404 : 200,
            headers: { 'content-type': address.endsWith('.json') ? 'application/json' : 'text/html' },
          }),
        ),
    });
    expect(result.oEmbed).toMatchObject({ type: 'rich', version: '1.0', width: 600 });
  });
});
