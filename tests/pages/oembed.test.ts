import { describe, expect, it } from 'vitest';
import { unfurl } from 'unfurl.js';
import { pathsEnding, readBuiltSite, textAt } from '../built/built-site.ts';
import { attribute, elementsOf, ownText } from '../built/elements.ts';
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

/** Width and height in pixels of the PNG file at an address. */
function sizeAt(address: unknown): readonly (number | undefined)[] {
  const png = site.files.get(String(address).slice(home.length));
  return [png?.readUInt32BE(16), png?.readUInt32BE(20)];
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
    expect(sizeAt(answer['thumbnail_url'])).toEqual([1200, 630]);
    if (answer['type'] === 'link') return;
    if (answer['type'] === 'photo') {
      expect(sizeAt(answer['url'])).toEqual([answer['width'], answer['height']]);
      return;
    }
    expect(answer['type']).toBe('rich');
    expect(answer['width']).toBe(600);
    expect(answer['height']).toBeLessThanOrEqual(1000);
    const [, source = ''] = / src="([^"]+)"/.exec(String(answer['html'])) ?? [];
    expect(fetch(source)).toContain('<main class="embed">');
  });
});

const ofType = (type: string): readonly string[] =>
  offering.filter((path) => answerAt(discovered(textAt(site, path))[0] ?? '', fetch)?.['type'] === type);
const framed = ofType('rich');
const photos = ofType('photo');

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
    // The page of a picture has the title of what the picture shows.
    const titles = offering
      .filter((path) => !photos.includes(path))
      .map((path) => mastodonCard(textAt(site, path), fetch).title);
    expect(titles.filter((title) => title === undefined || title === '')).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

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

describe('the page of a picture', () => {
  it('is there for every state of every figure and for every force', () => {
    const states = pathsEnding(site, '.svg').filter((path) => path.startsWith('figures/'));
    const forces = pathsEnding(site, '.png').filter((path) => path.startsWith('cards/forces/'));
    const pages = [
      ...states.map((path) => path.replace(/\.svg$/, '/index.html')),
      ...forces.map((path) => path.replace(/^cards\/(.*)\.png$/, 'figures/$1/index.html')),
    ];
    expect(photos.toSorted()).toEqual([...new Set(pages)].toSorted());
    expect(photos.length).toBeGreaterThan(80);
  });

  it.each(photos)('%s gives the picture itself to Mastodon, WordPress and Ghost', (path) => {
    const html = textAt(site, path);
    const { url, width, height, title } = answerAt(discovered(html)[0] ?? '', fetch) ?? {};
    expect(mastodonCard(html, fetch)).toMatchObject({ type: 'photo', image: url, title });
    const markup = wordPressEmbed(html, fetch, secret) ?? '';
    const [link, image] = elementsOf(markup).filter(({ tagName }) => tagName === 'a' || tagName === 'img');
    expect(link && attribute(link, 'href')).toBe(url);
    expect(image && ['src', 'alt', 'width', 'height'].map((name) => attribute(image, name))).toEqual([
      url,
      title,
      String(width),
      String(height),
    ]);
    expect(ghostEmbed(html, fetch)).toMatchObject({ type: 'photo', url });
  });

  it.each(photos)(
    '%s shows it with words, credit and licence, and is not listed by search engines',
    (path) => {
      const elements = elementsOf(textAt(site, path));
      const image = elements.find(({ tagName }) => tagName === 'img');
      const source = (image && attribute(image, 'src')) ?? '';
      expect(sizeAt(site.origin + source)).toEqual(
        ['width', 'height'].map((name) => Number(image && attribute(image, name))),
      );
      expect(((image && attribute(image, 'alt')) ?? '').length).toBeGreaterThan(20);
      const licence = elements.find((element) => attribute(element, 'rel') === 'license');
      expect(licence && attribute(licence, 'href')).toBe('https://creativecommons.org/licenses/by/4.0/');
      const robots = elements.find((element) => attribute(element, 'name') === 'robots');
      expect(robots && attribute(robots, 'content')).toBe('noindex');
      const [page] = elements
        .filter((element) => attribute(element, 'type') === 'application/ld+json')
        .map((element) => JSON.parse(ownText(element)));
      expect(page.primaryImageOfPage).toMatchObject({
        contentUrl: site.origin + source,
        license: 'https://creativecommons.org/licenses/by/4.0/',
        acquireLicensePage: `${home}republish/`,
      });
    },
  );

  it('is linked where pictures are to be had', () => {
    const linked = new Set(
      ['republish/index.html', 'plans/sorted/index.html'].flatMap((path) =>
        elementsOf(textAt(site, path)).map((element) => attribute(element, 'href')),
      ),
    );
    expect(photos.filter((path) => !linked.has(site.basePath + path.replace(/index\.html$/, '')))).toEqual(
      [],
    );
  });
});
