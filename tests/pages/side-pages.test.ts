import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { verdictWords } from '../../src/components/verdict-words.ts';
import { publishedFacts, readLedger } from '../../src/ledger/index.ts';
import { pathsEnding, readBuiltSite, textAt } from '../built/built-site.ts';
import { attribute, elementsOf, ownText, type Element } from '../built/elements.ts';
import { scriptsOf } from '../built/scripts.ts';
import { gzipBytes, gzipBytesOfAll } from '../built/weight.ts';

const site = readBuiltSite();
const ledger = readLedger('content');
const names = ['facts', 'reported', 'methods', 'corrections', 'support', 'accessibility'];
const sidePages = [...names.map((name) => `${name}/index.html`), '404.html'];
const pages = new Map(pathsEnding(site, '.html').map((path) => [path, elementsOf(textAt(site, path))]));
const elementsAt = (path: string): readonly Element[] => pages.get(path) ?? [];
const named = (path: string, tag: string): readonly Element[] =>
  elementsAt(path).filter(({ tagName }) => tagName === tag);
const idsAt = (path: string): ReadonlySet<string> =>
  new Set(elementsAt(path).flatMap((element) => attribute(element, 'id') ?? []));
const titleOf = (path: string): string => named(path, 'title').map(ownText).join('');
const descriptionOf = (path: string): string =>
  named(path, 'meta')
    .filter((element) => attribute(element, 'name') === 'description')
    .map((element) => attribute(element, 'content') ?? '')
    .join('');
const isReachedByKey = (element: Element): boolean =>
  ['a', 'button', 'input', 'select', 'summary'].includes(element.tagName);
const rowsOf = (path: string) => csvParse(textAt(site, path));

describe.each(sidePages)('%s', (path) => {
  it('has one heading, and the way out second for the keyboard', () => {
    expect(named(path, 'h1')).toHaveLength(1);
    const [skip, exit] = elementsAt(path).filter(isReachedByKey);
    expect(skip && attribute(skip, 'class')).toBe('skip-link');
    expect(exit && attribute(exit, 'class')).toBe('exit');
  });

  it('has a title and a description of its own, short and neutral', () => {
    const title = titleOf(path);
    const description = descriptionOf(path);
    expect(title.length).toBeGreaterThan(0);
    expect(title.length).toBeLessThanOrEqual(70);
    expect(description.length).toBeGreaterThan(0);
    expect(description.length).toBeLessThanOrEqual(200);
    expect(`${title} ${description}`).not.toMatch(/sex|abuse|assault|rape/i);
    const others = [...pages.keys()].filter((other) => other !== path);
    expect(others.filter((other) => titleOf(other) === title)).toEqual([]);
    expect(others.filter((other) => descriptionOf(other) === description)).toEqual([]);
  });

  it('leads to support and to the story, from the top of the host', () => {
    const addresses = named(path, 'a').map((element) => attribute(element, 'href') ?? '');
    expect(addresses).toContain(`${site.basePath}support/`);
    expect(addresses).toContain(site.basePath);
    expect(addresses.filter((address) => !/^(?:[a-z]+:|\/|#)/.test(address))).toEqual([]);
  });

  it('brings 6 kB of scripts or less', () => {
    const { inline, all } = scriptsOf(site, path);
    const files = all.map((file) => site.files.get(file) ?? Buffer.alloc(0));
    expect(gzipBytesOfAll([...inline, ...files])).toBeLessThanOrEqual(6000);
  });
});

describe('the list of facts', () => {
  const path = 'facts/index.html';

  it('has every fact that may be published at an address of its own, and no other', () => {
    const ids = idsAt(path);
    const published = publishedFacts(ledger).map(({ id }) => id);
    expect(published.filter((id) => !ids.has(id))).toEqual([]);
    const left = ledger.facts.filter(({ id }) => !published.includes(id));
    expect(left.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  it('says in the page itself what every fact is and what it does not say', () => {
    const rows = new Set(elementsAt(path).flatMap((element) => attribute(element, 'data-row') ?? []));
    const without = publishedFacts(ledger).filter(
      ({ id }) => !['statement', 'counted_by', 'caveat'].every((column) => rows.has(`facts/${id}/${column}`)),
    );
    expect(without).toEqual([]);
  });

  it('has a filter of 1.5 kB or less', () => {
    const { inline, all } = scriptsOf(site, path);
    const scripts = [...inline, ...all.map((file) => textAt(site, file))];
    const filters = scripts.filter((script) => script.includes('filter-list'));
    expect(filters).toHaveLength(1);
    expect(filters.map(gzipBytes)[0]).toBeLessThanOrEqual(1500);
  });

  it('is offered as files, with the same facts', () => {
    const published = publishedFacts(ledger).map(({ id }) => id);
    const records = JSON.parse(textAt(site, 'data/facts.json')) as readonly { readonly id: string }[]; // our own file
    expect(records.map(({ id }) => id)).toEqual(published);
    expect(rowsOf('data/facts.csv').map(({ id }) => id)).toEqual(published);
    const sources = new Set(rowsOf('data/sources.csv').map(({ id }) => id));
    expect(publishedFacts(ledger).filter(({ sourceId }) => !sources.has(sourceId))).toEqual([]);
  });
});

describe('the page of claims', () => {
  const path = 'reported/index.html';
  const open = ledger.claims.filter(({ publishable }) => publishable);

  it('has every claim that may be published at an address of its own, and nothing of the others', () => {
    const ids = idsAt(path);
    expect(open.filter(({ id }) => !ids.has(id))).toEqual([]);
    const left = ledger.claims.filter(({ publishable }) => !publishable);
    const everything = [...site.files.keys()].map((file) => textAt(site, file)).join('\n');
    expect(left.filter(({ id }) => new RegExp(`${id}\\b`).test(everything))).toEqual([]);
  });

  it('counts by verdict what its file holds', () => {
    const rows = rowsOf('data/reported.csv');
    const verdicts = [...new Set(verdictWords.map(({ verdict }) => verdict))];
    const counted = (kind: string): readonly number[] => [
      ...verdicts.map(
        (verdict) => rows.filter((row) => row['kind'] === kind && row['verdict'] === verdict).length,
      ),
      rows.filter((row) => row['kind'] === kind).length,
    ];
    const shown = (label: string): readonly number[] =>
      elementsAt(path)
        .filter((element) => attribute(element, 'data-label') === label)
        .map((element) => Number(ownText(element)));
    expect(shown('Claims in press reports')).toEqual(counted('press-claim'));
    expect(shown('Figures that disagree')).toEqual(counted('cross-check'));
    expect(rows.length).toBeGreaterThan(50);
  });

  it('is offered as a file, with the same claims', () => {
    expect(rowsOf('data/reported.csv').map(({ id }) => id)).toEqual(open.map(({ id }) => id));
  });
});

describe('the pages of support', () => {
  it('name a service that is not the police first, and no way to report before the last that listens', () => {
    const services = elementsAt('support/index.html').flatMap(
      (element) => /^support\/([^/]+)\/organisation$/.exec(attribute(element, 'data-row') ?? '')?.[1] ?? [],
    );
    const kinds = services.map((id) => ledger.support.find((service) => service.id === id)?.isPolice);
    expect(kinds[0]).toBe('no');
    expect(kinds).toEqual([
      ...kinds.filter((kind) => kind === 'no'),
      ...kinds.filter((kind) => kind !== 'no'),
    ]);
  });
});

describe('the page for a lost address', () => {
  it('is kept out of search engines and leads to the sections of the story', () => {
    const robots = named('404.html', 'meta').find((element) => attribute(element, 'name') === 'robots');
    expect(robots && attribute(robots, 'content')).toBe('noindex');
    const addresses = named('404.html', 'a').map((element) => attribute(element, 'href') ?? '');
    expect(addresses.filter((address) => address.startsWith(`${site.basePath}#`)).length).toBeGreaterThan(0);
  });
});
