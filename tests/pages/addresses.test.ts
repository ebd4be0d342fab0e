import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAddresses, readLedger, readSections } from '../../src/ledger/index.ts';
import { stepsOf } from '../../src/ledger/section-body.ts';
import {
  forceAddress,
  forcesSection,
  sectionAddresses,
  type StoryAddress,
} from '../../src/share/addresses.ts';
import { takenAddresses } from '../../src/share/check-addresses.ts';
import { placeInStory } from '../../src/share/place-in-story.ts';
import { addressOf } from '../built/addresses.ts';
import { pathsEnding, readBuiltSite, textAt } from '../built/built-site.ts';
import { attribute, elementsOf, ownText, type Element } from '../built/elements.ts';
import { scriptsOf } from '../built/scripts.ts';
import { gzipBytes, gzipBytesOfAll } from '../built/weight.ts';

const site = readBuiltSite();
const ledger = readLedger('content');
const sections = readSections('content', ledger)
  .filter(({ matter }) => !matter.draft)
  .map((section) => ({ id: section.id, states: stepsOf(section).map(({ state }) => state) }));
const addresses = [...sections.flatMap(sectionAddresses), ...ledger.forces.map(forceAddress)];
const parts = addresses.filter(({ kind }) => kind !== 'force');
const states = addresses.filter(({ kind }) => kind === 'state');
const home = site.basePath.replace(/\/$/, '');
const pages = new Map(pathsEnding(site, '.html').map((path) => [path, elementsOf(textAt(site, path))]));
const elementsAt = ({ path }: Pick<StoryAddress, 'path'>): readonly Element[] =>
  pages.get(`${path.slice(1)}index.html`) ?? [];
const named = (elements: readonly Element[], tag: string): readonly Element[] =>
  elements.filter(({ tagName }) => tagName === tag);
const meta = (elements: readonly Element[], name: string): readonly (string | undefined)[] =>
  named(elements, 'meta')
    .filter((element) => [attribute(element, 'name'), attribute(element, 'property')].includes(name))
    .map((element) => attribute(element, 'content'));
const canonicalOf = (elements: readonly Element[]): readonly (string | undefined)[] =>
  named(elements, 'link')
    .filter((element) => attribute(element, 'rel') === 'canonical')
    .map((element) => attribute(element, 'href'));
const linksIn = (elements: readonly Element[]): readonly string[] =>
  named(elements, 'a').map((element) => attribute(element, 'href') ?? '');
const withClass = (elements: readonly Element[], name: string): readonly Element[] =>
  elements.filter((element) => (attribute(element, 'class') ?? '').split(' ').includes(name));
const textOf = (node: Element): string =>
  node.childNodes
    .map((child) => ('tagName' in child ? textOf(child) : 'value' in child ? child.value : ''))
    .join('');
const titleOf = (elements: readonly Element[]): string => named(elements, 'title').map(ownText).join('');

describe('every address of the story', () => {
  it('is a page', () => {
    expect(addresses.length).toBeGreaterThan(90);
    expect(addresses.filter((address) => elementsAt(address).length === 0)).toEqual([]);
  });

  it('has a title, a title for previews and a description that no other page has, neutral and short enough', () => {
    // An embed, and a page at an old address, have the words of what is their canonical address.
    const all = [...pages]
      .filter(([path, page]) => canonicalOf(page).join() === addressOf(site, path).href)
      .map(([, page]) => page);
    for (const texts of [
      all.map(titleOf),
      all.flatMap((page) => meta(page, 'og:title')),
      all.flatMap((page) => meta(page, 'description')),
    ]) {
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
    for (const address of addresses) {
      const [title = '', ...otherTitles] = meta(elementsAt(address), 'og:title');
      const [description = '', ...otherDescriptions] = meta(elementsAt(address), 'description');
      expect([otherTitles, otherDescriptions]).toEqual([[], []]);
      expect(title.length, title).toBeLessThanOrEqual(70);
      expect(description.length, description).toBeLessThanOrEqual(200);
      expect(title.length * description.length).toBeGreaterThan(0);
      expect(`${titleOf(elementsAt(address))} ${title} ${description}`).not.toMatch(
        /\bsex|abus|assault|\brape|exploit/i,
      );
    }
  });

  it.each(addresses)('$path is its own canonical address, in previews too', (address) => {
    const own = `${site.origin}${home}${address.path}`;
    expect(canonicalOf(elementsAt(address))).toEqual([own]);
    expect(meta(elementsAt(address), 'og:url')).toEqual([own]);
  });

  it('may be listed by search engines, but for states, whose links they may follow', () => {
    const said = addresses.map((address) => ({
      kind: address.kind,
      robots: meta(elementsAt(address), 'robots').join(),
    }));
    expect(said.filter(({ kind, robots }) => (kind === 'state') !== /noindex/.test(robots))).toEqual([]);
    const ofStates = said.filter(({ kind }) => kind === 'state');
    expect(new Set(ofStates.map(({ robots }) => robots))).toEqual(new Set(['noindex, follow']));
  });

  it('goes nowhere by itself', () => {
    const refreshing = [...pages.values()].filter((page) =>
      named(page, 'meta').some((element) => attribute(element, 'http-equiv')?.toLowerCase() === 'refresh'),
    );
    expect(refreshing).toEqual([]);
  });
});

describe('the page of a section or a state', () => {
  it.each(parts)('$path has one heading, and the way out second for the keyboard', (address) => {
    const elements = elementsAt(address);
    expect(named(elements, 'h1')).toHaveLength(1);
    const [skip, exit] = elements.filter(({ tagName }) => ['a', 'button', 'input'].includes(tagName));
    expect(skip && attribute(skip, 'class')).toBe('skip-link');
    expect(exit && attribute(exit, 'class')).toBe('exit');
  });

  it.each(parts)('$path leads into the whole story at that very place, and to support', (address) => {
    const links = linksIn(elementsAt(address));
    expect(links).toContain(`${home}${address.inStory}`);
    expect(links).toContain(`${home}/support/`);
    const story = pages.get('index.html') ?? [];
    expect(story.filter((element) => `/#${attribute(element, 'id') ?? ''}` === address.inStory)).toHaveLength(
      1,
    );
  });

  it.each(parts)('$path leads to those before and after it', (address) => {
    const { before, after } = placeInStory(addresses, address);
    const related = named(elementsAt(address), 'a').flatMap((element) =>
      ['prev', 'next'].includes(attribute(element, 'rel') ?? '') ? [attribute(element, 'href')] : [],
    );
    expect(related).toEqual([before, after].flatMap((other) => (other === null ? [] : home + other.path)));
  });

  it.each(parts)(
    '$path has its words, pictures, description, table and source before any script',
    (address) => {
      const elements = elementsAt(address);
      const section = sections.find(({ id }) => id === address.section);
      expect(withClass(elements, 'section-source').map(textOf).join('').trim()).not.toBe('');
      expect(named(elements, 'p').length).toBeGreaterThan(2);
      if (section === undefined || section.states.length === 0) return;
      const pictures = named(elements, 'svg').filter((svg) => attribute(svg, 'role') === 'img');
      expect(withClass(pictures, 'still-narrow').length).toBeGreaterThan(0);
      expect(withClass(pictures, 'still-wide')).toHaveLength(withClass(pictures, 'still-narrow').length);
      for (const picture of pictures) {
        const description = elements.find(
          (element) => attribute(element, 'id') === attribute(picture, 'aria-describedby'),
        );
        expect(description && textOf(description).trim().length).toBeGreaterThan(100);
      }
      expect(named(elements, 'table')).toHaveLength(1);
      const told = withClass(elements, 'told');
      const steps = section.states.filter((state) => address.state === null || state === address.state);
      expect(told).toHaveLength(steps.length);
      expect(told.filter((passage) => textOf(passage).trim() === '')).toEqual([]);
      expect(named(elements, 'story-figure')).toEqual([]);
    },
  );

  it.each(parts)('$path has a note for every number that opens one', (address) => {
    const elements = elementsAt(address);
    const ids = new Set(elements.map((element) => attribute(element, 'id')));
    const opened = elements.flatMap((element) => attribute(element, 'popovertarget') ?? []);
    expect(opened.filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(states)('$path shows its own state and no other', ({ path, state }) => {
    const shown = withClass(elementsAt({ path }), 'still').map((still) => attribute(still, 'data-state'));
    expect(shown).toEqual([state]);
  });

  it.each(parts)('$path weighs 40 kB or less, with 6 kB of scripts or less', ({ path }) => {
    const file = `${path.slice(1)}index.html`;
    expect(gzipBytes(textAt(site, file))).toBeLessThanOrEqual(40_000);
    const { inline, all } = scriptsOf(site, file);
    const files = all.map((script) => site.files.get(script) ?? Buffer.alloc(0));
    expect(gzipBytesOfAll([...inline, ...files])).toBeLessThanOrEqual(6000);
  });
});

describe('the ids that addresses are made of', () => {
  it('are all in the list of those that are kept for good', () => {
    const listed = readAddresses('content').map(({ kind, id }) => `${kind} ${id}`);
    const live = addresses.map(({ kind, section, state, force }) =>
      kind === 'force'
        ? `force ${force ?? ''}`
        : state === null
          ? `section ${section}`
          : `state ${section}/${state}`,
    );
    expect(live.filter((id) => !listed.includes(id))).toEqual([]);
  });

  it('are never the address of a page beside the story', () => {
    const fixed = readdirSync('src/pages')
      .map((name) => name.replace(/\..*$/, '').toLowerCase())
      .filter((name) => !/^[[_]/.test(name) && name !== forcesSection);
    expect(fixed.filter((name) => !takenAddresses.includes(name))).toEqual([]);
  });
});
