import { describe, expect, it } from 'vitest';
import { forcesByName } from '../../src/components/forces-by-name.ts';
import { readLedger } from '../../src/ledger/index.ts';
import { readBuiltSite, textAt } from '../built/built-site.ts';
import { attribute, elementsOf, ownText, type Element } from '../built/elements.ts';
import { scriptsOf } from '../built/scripts.ts';
import { gzipBytes, gzipBytesOfAll } from '../built/weight.ts';

const site = readBuiltSite();
const forces = forcesByName(readLedger('content').forces);
const pathOf = (id: string): string => `forces/${id}/index.html`;
const pages = new Map(forces.map(({ id }) => [id, elementsOf(textAt(site, pathOf(id)))]));
const named = (id: string, tag: string): readonly Element[] =>
  (pages.get(id) ?? []).filter(({ tagName }) => tagName === tag);
const titleOf = (id: string): string => named(id, 'title').map(ownText).join('');
const descriptionOf = (id: string): string =>
  named(id, 'meta')
    .filter((element) => attribute(element, 'name') === 'description')
    .map((element) => attribute(element, 'content') ?? '')
    .join('');
const linksOf = (id: string): readonly string[] =>
  named(id, 'a').map((element) => attribute(element, 'href') ?? '');
const rowsOf = (elements: readonly Element[]): readonly string[] =>
  elements.flatMap((element) => attribute(element, 'data-row') ?? []);

describe('the pages of forces', () => {
  it('are one for every force, each with a title and a description of its own', () => {
    expect(forces.filter(({ id }) => !site.files.has(pathOf(id)))).toEqual([]);
    expect(new Set(forces.map(({ id }) => titleOf(id))).size).toBe(forces.length);
    expect(new Set(forces.map(({ id }) => descriptionOf(id))).size).toBe(forces.length);
  });

  it.each(forces)('$id has a neutral title and description', ({ id, name }) => {
    expect(titleOf(id)).toMatch(new RegExp(`^${name}: the record – `));
    expect(titleOf(id).length).toBeLessThanOrEqual(70);
    expect(descriptionOf(id).length).toBeLessThanOrEqual(200);
    expect(`${titleOf(id)} ${descriptionOf(id)}`).not.toMatch(/\bsex|abuse|assault|\brape/i);
  });

  it.each(forces)('$id is headed by its name, with the way out second for the keyboard', ({ id, name }) => {
    expect(named(id, 'h1').map((heading) => ownText(heading).trim())).toEqual([name]);
    const [skip, exit] = (pages.get(id) ?? []).filter(({ tagName }) =>
      ['a', 'button', 'input'].includes(tagName),
    );
    expect(skip && attribute(skip, 'class')).toBe('skip-link');
    expect(exit && attribute(exit, 'class')).toBe('exit');
  });

  it.each(forces)('$id holds its record and its map without scripts', ({ id, welshName }) => {
    const elements = pages.get(id) ?? [];
    const rows = rowsOf(elements);
    for (const column of ['peel_published', 'finding_2019_summary', 'plan_2017_note', 'plan_2017_as_of'])
      expect(rows).toContain(`forces/${id}/${column}`);
    expect(rows.filter((row) => /\/finding_2019$/.test(row))).toEqual([]);
    const welsh = elements
      .filter((element) => attribute(element, 'lang') === 'cy')
      .map((element) => ownText(element).trim());
    expect(welsh).toEqual(welshName === '' ? [] : [welshName]);
    const pictures = elements.filter(
      (element) => element.tagName === 'svg' && attribute(element, 'role') === 'img',
    );
    expect(pictures).toHaveLength(1);
    expect(textAt(site, pathOf(id)).match(/tone-force-chosen/g)).toHaveLength(1);
  });

  it.each(forces)(
    '$id leads to its report, all forces, support and its neighbours',
    ({ id, finding2019Url }) => {
      const place = forces.findIndex((force) => force.id === id);
      const neighbours = [forces[place - 1], forces[place + 1]].flatMap((force) =>
        force === undefined ? [] : [`${site.basePath}forces/${force.id}/`],
      );
      expect(linksOf(id)).toEqual(
        expect.arrayContaining([
          finding2019Url,
          `${site.basePath}forces/`,
          `${site.basePath}support/`,
          ...neighbours,
        ]),
      );
    },
  );

  it('bring 6 kB of scripts or less, and 20 kB of page', () => {
    for (const { id } of forces) {
      const { inline, all } = scriptsOf(site, pathOf(id));
      const files = all.map((file) => site.files.get(file) ?? Buffer.alloc(0));
      expect(gzipBytesOfAll([...inline, ...files]), id).toBeLessThanOrEqual(6000);
      expect(gzipBytes(textAt(site, pathOf(id))), id).toBeLessThanOrEqual(20_000);
    }
  });
});

describe.each(['index.html', 'forces/index.html'])('the search for a force in %s', (path) => {
  const elements = elementsOf(textAt(site, path));
  const finder = elements.find(({ tagName }) => tagName === 'force-finder');
  const inside = finder === undefined ? [] : elements.slice(elements.indexOf(finder));
  const list = inside.find((element) => attribute(element, 'class') === 'force-list');
  const links = (list?.childNodes ?? []).flatMap((item) =>
    'childNodes' in item
      ? item.childNodes.filter((child): child is Element => 'tagName' in child && child.tagName === 'a')
      : [],
  );

  it('is a list of links to every force by name, without scripts', () => {
    expect(links.map((link) => attribute(link, 'href'))).toEqual(
      forces.map(({ id }) => `${site.basePath}forces/${id}/`),
    );
    expect(links.map((link) => ownText(link).trim())).toEqual(forces.map(({ name }) => name));
  });

  it('has a script of 2 kB or less, which does not load with the page', () => {
    const { first, all } = scriptsOf(site, path);
    const finders = all.filter((path) => path.includes('/force-finder.'));
    expect(finders).toHaveLength(1);
    expect(first).not.toEqual(expect.arrayContaining(finders));
    expect(finders.map((path) => gzipBytes(textAt(site, path)))[0]).toBeLessThanOrEqual(2000);
  });
});
