import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readLedger, readStory } from '../../src/ledger/index.ts';
import { ksesFiltered } from '../hosts/kses.ts';
import { readBuiltSite } from '../built/built-site.ts';
import { editionHome } from '../built/edition-home.ts';
import { isNinjs } from '../built/ninjs-rules.ts';
import { pictureWords } from '../built/picture-words.ts';

const site = readBuiltSite();
const { edition } = readStory('content');
const version = `v${String(edition)}.zip`;
const home = editionHome(site);
const { forces } = readLedger('content');
const kits = [...site.files.keys()].filter(
  (path) => path.startsWith('kit/') && (path.endsWith(`/${version}`) || !/\/v\d+\.zip$/.test(path)),
);
const figureIds = [...site.files.keys()].flatMap((path) => /^figures\/([^/]+)\.csv$/.exec(path)?.[1] ?? []);

type Files = ReadonlyMap<string, Uint8Array>;

function opened(path: string): Files {
  const bytes = site.files.get(path);
  if (bytes === undefined) throw new Error(`${path} was not built`);
  return new Map(Object.entries(unzipSync(bytes)));
}

function textIn(files: Files, path: string): string {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`${path} is not in the kit`);
  return strFromU8(bytes);
}

describe('kits', () => {
  it('are there for the story, for every figure and for every force, and the plan they were made from is not', () => {
    const wanted = [
      `kit/${version}`,
      ...figureIds.map((id) => `kit/figures/${id}/${version}`),
      ...forces.map(({ id }) => `kit/forces/${id}/${version}`),
    ];
    expect(kits.sort()).toEqual(wanted.sort());
  });
});

const some = [`kit/${version}`, `kit/figures/referrals/${version}`, `kit/forces/kent/${version}`];

describe.each(some)('%s', (path) => {
  const files = opened(path);

  it('lists every file in its manifest with the right checksum', () => {
    const { files: list } = JSON.parse(textIn(files, 'manifest.json')) as {
      files: readonly { path: string; sha256: string }[];
    };
    expect([...list.map((file) => file.path), 'manifest.json'].sort()).toEqual([...files.keys()].sort());
    for (const { path: name, sha256 } of list) {
      expect(
        createHash('sha256')
          .update(files.get(name) ?? '')
          .digest('hex'),
        name,
      ).toBe(sha256);
    }
  });

  it('asks for a note on the subject and for support, and says edition, corrections and licence', () => {
    const words = textIn(files, 'READ-ME.txt');
    expect(words).toContain(`Edition ${String(edition)}.`);
    expect(words).toContain(`${home}corrections/`);
    expect(words).toContain(`${home}support/`);
    expect(words).toContain(readStory('content').contentNote);
    expect(textIn(files, 'LICENSE.txt')).toContain('https://creativecommons.org/licenses/by-nd/4.0/');
  });

  it('says what is not in it, and why', () => {
    expect(textIn(files, 'NOT-INCLUDED.txt')).toContain(
      'Crests, logos and photographs. They are not ours to give',
    );
  });

  it('has licence, credit and words inside every PNG', async () => {
    const pictures = [...files].filter(([name]) => name.endsWith('.png'));
    expect(pictures.length).toBeGreaterThan(0);
    for (const [name, png] of pictures) {
      const words = await pictureWords(png);
      expect(words.licenceAddress, name).toBe('https://creativecommons.org/licenses/by/4.0/');
      expect(words.credit, name).not.toBe('');
      expect(words.alt.length, name).toBeGreaterThan(20);
      expect(words.description.length, name).toBeGreaterThan(20);
    }
  });

  it('keeps the marks of the proof to itself', () => {
    for (const [name, bytes] of files) {
      if (!/\.(?:json|jsonld)$/.test(name)) continue;
      expect(strFromU8(bytes), name).not.toMatch(/"_(?:facts|number)"/);
    }
  });
});

describe.each(some.slice(0, 2))('the machine files of %s', (path) => {
  const files = opened(path);
  const pictures = [...files.keys()].filter((name) => name.endsWith('/picture.png'));

  it('are valid, and hold licence, credit and words of every picture', () => {
    const item = JSON.parse(textIn(files, 'ninjs.json'));
    expect(isNinjs(item), JSON.stringify(isNinjs.errors)).toBe(true);
    expect(item.associations).toHaveLength(pictures.length);
    const linked = JSON.parse(textIn(files, 'pictures.jsonld'));
    const objects: Readonly<Record<string, unknown>>[] = linked['@graph'];
    expect(objects.map(({ identifier }) => identifier).sort()).toEqual(
      pictures.map((name) => `/${name}`).sort(),
    );
    for (const one of objects) {
      for (const key of [
        'license',
        'acquireLicensePage',
        'creator',
        'creditText',
        'copyrightNotice',
        'caption',
      ]) {
        expect(one[key], key).toBeTruthy();
      }
    }
  });

  it('describe every table that lies in the kit', () => {
    const { resources } = JSON.parse(textIn(files, 'datapackage.json')) as {
      resources: readonly { path: string; bytes: number; hash: string }[];
    };
    const tables = [...files.keys()].filter((name) => name.endsWith('.csv'));
    expect(resources.map((resource) => resource.path).sort()).toEqual(tables.sort());
    for (const resource of resources) {
      const bytes = files.get(resource.path) ?? new Uint8Array();
      expect(resource.bytes, resource.path).toBe(bytes.length);
      expect(resource.hash, resource.path).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
    }
  });

  it('say how it is cited, who may do what, and what has changed', () => {
    expect(parse(textIn(files, 'CITATION.cff'))).toMatchObject({ 'cff-version': '1.2.0', type: 'dataset' });
    expect(JSON.parse(textIn(files, 'rights.jsonld'))).toHaveProperty('@graph');
    expect(JSON.parse(textIn(files, 'changes.json'))).toMatchObject({ edition });
  });

  it('lie beside the copy in four forms, and every form of every picture', () => {
    const html = textIn(files, 'story.html');
    expect(ksesFiltered(html)).toBe(html);
    for (const name of ['story.wp.html', 'story.md', 'story.txt']) expect(files.has(name), name).toBe(true);
    const beside =
      'embed.html picture-large.png picture.svg picture.pdf alt.txt long.txt about.txt LICENSE.txt';
    for (const picture of pictures) {
      const folder = picture.replace('picture.png', '');
      for (const name of beside.split(' ')) expect(files.has(folder + name), folder + name).toBe(true);
      expect(textIn(files, `${folder}picture.svg`)).not.toMatch(/<(?:text|style|image)\b/);
      expect(textIn(files, `${folder}picture.pdf`)).toMatch(/^%PDF-/);
    }
  });
});

describe('the kit of the referrals', () => {
  it('says the break, the unit, the period and the source beside every picture', () => {
    const files = opened(`kit/figures/referrals/${version}`);
    for (const name of [...files.keys()].filter((path) => path.endsWith('/about.txt'))) {
      const words = textIn(files, name);
      expect(words, name).toMatch(/April 2017/);
      expect(words, name).toMatch(/completed referrals/i);
      expect(words, name).toMatch(/^Source: /m);
      expect(words, name).toMatch(/Told as of /);
    }
  });
});

describe('the kit of a force', () => {
  const files = opened(`kit/forces/kent/${version}`);

  it('holds its record as frame, picture, words and data, and no other force', () => {
    for (const name of ['embed.html', 'picture.png', 'story.html', 'story.txt', 'record.csv', 'alt.txt']) {
      expect(files.has(`force/${name}`), name).toBe(true);
    }
    const rows = textIn(files, 'force/record.csv').trimEnd().split('\n');
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatch(/^kent,/);
    const html = textIn(files, 'force/story.html');
    expect(ksesFiltered(html)).toBe(html);
    expect(html).toContain('>Kent Police</h2>');
    for (const { id, name } of forces) if (id !== 'kent') expect(html, name).not.toContain(`>${name}</h2>`);
  });

  it('holds the figures for the whole country, with what their numbers are', () => {
    for (const id of ['plans', 'referrals', 'forces']) {
      for (const name of 'picture.png picture.svg picture.pdf data.csv about.txt alt.txt'.split(' ')) {
        expect(files.has(`country/${id}/${name}`), `${id} ${name}`).toBe(true);
      }
    }
    expect(textIn(files, 'country/facts.csv').split('\n').length).toBeGreaterThan(3);
  });
});
