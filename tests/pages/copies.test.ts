import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readLedger, readSections } from '../../src/ledger/index.ts';
import { joinCopies } from '../../src/components/join-copies.ts';
import { ksesFiltered } from '../hosts/kses.ts';
import { pathsEnding, readBuiltSite, textAt } from '../built/built-site.ts';

const site = readBuiltSite();
const ledger = readLedger('content');
const sections = readSections('content', ledger).filter(({ matter }) => !matter.draft);
const ids = ['story', ...sections.map(({ id }) => id), ...ledger.forces.map(({ id }) => `forces/${id}`)];

function elementsIn(node: Tree.ParentNode): readonly Tree.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}

function value(element: Tree.Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}

const elementsAt = (path: string): readonly Tree.Element[] => elementsIn(parseFragment(textAt(site, path)));

describe('copies for partners', () => {
  it('are there for the story, for every section and for every force, in all four forms', () => {
    const wanted = ids.flatMap((id) =>
      ['html.txt', 'wp.html.txt', 'md', 'txt'].map((form) => `copy/${id}.${form}`),
    );
    expect(
      [...site.files.keys()].filter((path) => path.startsWith('copy/') && path !== 'copy/blocks.json').sort(),
    ).toEqual(wanted.sort());
  });
});

describe.each(pathsEnding(site, '.html.txt'))('%s', (path) => {
  const elements = elementsAt(path);

  it('is left untouched by the filter of WordPress', () => {
    const html = textAt(site, path);
    expect(html.length).toBeGreaterThan(1000);
    expect(ksesFiltered(html)).toBe(html);
  });

  it('has every figure as a picture at a whole address, with alternative, caption and credit', () => {
    for (const figure of elements.filter(({ tagName }) => tagName === 'figure')) {
      const inside = elementsIn(figure);
      const picture = inside.find(({ tagName }) => tagName === 'img');
      expect(picture && value(picture, 'src')).toMatch(/^https?:\/\/.*\.png$/);
      expect(picture && value(picture, 'alt').length).toBeGreaterThan(30);
      // The seal of the edition is no figure of the story.
      if (picture && value(picture, 'src').includes('/status/')) continue;
      const caption = inside.find(({ tagName }) => tagName === 'figcaption');
      const words = caption?.childNodes.map((node) => ('value' in node ? node.value : '')).join('') ?? '';
      expect(words).toMatch(/Credit: .*CC BY/);
    }
  });

  it('leads only to whole addresses', () => {
    const addresses = elements
      .filter(({ tagName }) => tagName === 'a')
      .map((element) => value(element, 'href'));
    expect(addresses.filter((address) => !/^(?:https?|mailto):/.test(address))).toEqual([]);
    expect(addresses).toContain(`${site.origin}${site.basePath}support/`);
    expect(addresses).toContain(`${site.origin}${site.basePath}corrections/`);
  });

  it('names no entity but those of markup', () => {
    expect(textAt(site, path).match(/&(?!(?:amp|lt|gt|quot);)/g)).toBeNull();
  });
});

// The editor of WordPress calls a block invalid that has ids or sizes of ours.
describe.each(pathsEnding(site, '.html.txt').filter((path) => !path.endsWith('.wp.html.txt')))(
  '%s, with ids and sizes',
  (path) => {
    const elements = elementsAt(path);

    it('gives every block an id of its own', () => {
      const blocks = elements.map((element) => value(element, 'data-b')).filter((id) => id !== '');
      expect(blocks.length).toBeGreaterThan(10);
      expect(new Set(blocks).size).toBe(blocks.length);
    });

    it('gives every picture the size that its file has', () => {
      for (const picture of elements.filter(({ tagName }) => tagName === 'img')) {
        const file = site.files.get(value(picture, 'src').slice(`${site.origin}${site.basePath}`.length));
        // Width and height stand at the same place in every PNG file.
        const size = file && [file.readUInt32BE(16), file.readUInt32BE(20)];
        const stated = [Number(value(picture, 'width')), Number(value(picture, 'height'))] as const;
        // A seal is shown at a third of its pixels.
        const scale = value(picture, 'src').includes('/status/') ? 3 : 1;
        expect(size, value(picture, 'src')).toEqual(stated.map((side) => side * scale));
      }
    });
  },
);

describe('the whole story as a copy', () => {
  it('has every section and at least one figure of each section that has figures', () => {
    const blocks = elementsAt('copy/story.html.txt').map((element) => value(element, 'data-b'));
    for (const { id, matter } of sections) {
      expect(blocks).toContain(id);
      if (matter.figure !== null)
        expect(blocks.some((block) => block.startsWith(`${id}/figure/`))).toBe(true);
    }
  });

  it('has support right after the text, before notes and credit', () => {
    const blocks = elementsAt('copy/story.html.txt').map((element) => value(element, 'data-b'));
    const order = ['support', 'notes', 'credit'];
    expect(blocks.filter((block) => order.includes(block))).toEqual(order);
  });
});

describe('the copies of several forces as one', () => {
  const forces = ledger.forces.slice(0, 5);
  const joined = (ending: string, between: string): string =>
    joinCopies(
      forces.map(({ id }) => textAt(site, `copy/forces/${id}.${ending}`)),
      between,
    );

  it('have each record whole, and what belongs to all of them once', () => {
    const blocks = elementsIn(parseFragment(joined('html.txt', '\n'))).map((element) =>
      value(element, 'data-b'),
    );
    const own = forces.flatMap(({ id }) =>
      elementsAt(`copy/forces/${id}.html.txt`)
        .map((element) => value(element, 'data-b'))
        .filter((block) => block.split('/')[0] === `force-${id}`),
    );
    expect(blocks.filter((block) => block.startsWith('force-'))).toEqual(own);
    for (const once of [
      'licence',
      'content-note',
      'country',
      'plans/figure/sorted',
      'support',
      'credit/seal',
    ])
      expect(blocks.filter((block) => block === once)).toEqual([once]);
  });

  it('say the same in plain words', () => {
    const paragraphs = joined('txt', '\n\n').split('\n\n');
    for (const { name } of forces) expect(paragraphs.filter((words) => words === name)).toEqual([name]);
    for (const once of ['The whole country', 'Support', 'About this copy'])
      expect(paragraphs.filter((words) => words === once)).toEqual([once]);
  });
});
