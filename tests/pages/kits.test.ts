import { createHash } from 'node:crypto';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readLedger, readStory } from '../../src/ledger/index.ts';
import { ksesFiltered } from '../hosts/kses.ts';
import { readBuiltSite } from '../built/built-site.ts';
import { editionHome } from '../built/edition-home.ts';
import { kitPaths, kitVersion, openedKit, textInKit, widthInKit, type KitFiles } from '../built/kits.ts';
import { isNinjs } from '../built/ninjs-rules.ts';
import { isPackage, packageProblems } from '../built/package-rules.ts';
import { pictureWords } from '../built/picture-words.ts';

const site = readBuiltSite();
const { edition } = readStory('content');
const home = editionHome(site);
const { forces } = readLedger('content');
const kits = kitPaths(site);
const figureIds = [...site.files.keys()].flatMap((path) => /^figures\/([^/]+)\.csv$/.exec(path)?.[1] ?? []);
const opened = (path: string): KitFiles => openedKit(site, path);

describe('kits', () => {
  it('are there for the story, for every figure and for every force, and the plan they were made from is not', () => {
    const wanted = [
      `kit/${kitVersion}`,
      ...figureIds.map((id) => `kit/figures/${id}/${kitVersion}`),
      ...forces.map(({ id }) => `kit/forces/${id}/${kitVersion}`),
    ];
    expect(kits.toSorted()).toEqual(wanted.sort());
  });
});

const some = [`kit/${kitVersion}`, `kit/figures/referrals/${kitVersion}`, `kit/forces/kent/${kitVersion}`];

describe.each(some)('%s', (path) => {
  const files = opened(path);

  it('lists every file in its manifest with the right checksum', () => {
    const { files: list } = JSON.parse(textInKit(files, 'manifest.json')) as {
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
    const words = textInKit(files, 'READ-ME.txt');
    expect(words).toContain(`Edition ${String(edition)}.`);
    expect(words).toContain(`${home}corrections/`);
    expect(words).toContain(`${home}support/`);
    expect(words).toContain(readStory('content').contentNote);
    expect(textInKit(files, 'LICENSE.txt')).toContain('https://creativecommons.org/licenses/by-nd/4.0/');
  });

  it('says what is not in it, and why', () => {
    expect(textInKit(files, 'NOT-INCLUDED.txt')).toContain(
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

describe.each(some)('the machine files of %s', (path) => {
  const files = opened(path);
  const pictures = [...files.keys()].filter((name) => name.endsWith('/picture.png'));

  it('are valid, and hold licence, credit and words of every picture', () => {
    const item = JSON.parse(textInKit(files, 'ninjs.json'));
    expect(isNinjs(item), JSON.stringify(isNinjs.errors)).toBe(true);
    expect(item.associations).toHaveLength(pictures.length);
    const linked = JSON.parse(textInKit(files, 'pictures.jsonld'));
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
    const data: unknown = JSON.parse(textInKit(files, 'datapackage.json'));
    expect(isPackage(data), packageProblems()).toBe(true);
    const { resources } = data as {
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
    expect(parse(textInKit(files, 'CITATION.cff'))).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
    });
    expect(JSON.parse(textInKit(files, 'rights.jsonld'))).toHaveProperty('@graph');
    expect(JSON.parse(textInKit(files, 'changes.json'))).toMatchObject({ edition });
  });

  it('lie beside SVG and PDF of every picture, its licence and its words', () => {
    const beside = 'picture.svg picture.pdf alt.txt long.txt about.txt LICENSE.txt';
    for (const picture of pictures) {
      const folder = picture.replace('picture.png', '');
      for (const name of beside.split(' ')) expect(files.has(folder + name), folder + name).toBe(true);
      expect(textInKit(files, `${folder}picture.svg`)).not.toMatch(/<(?:text|style|image)\b/);
      expect(textInKit(files, `${folder}picture.pdf`)).toMatch(/^%PDF-/);
    }
  });
});

describe.each(some.slice(0, 2))('%s', (path) => {
  const files = opened(path);

  it('holds the copy in four forms, and every picture as a frame and at twice its size', () => {
    const html = textInKit(files, 'story.html');
    expect(ksesFiltered(html)).toBe(html);
    for (const name of ['story.wp.html', 'story.md', 'story.txt']) expect(files.has(name), name).toBe(true);
    for (const picture of [...files.keys()].filter((name) => name.endsWith('/picture.png'))) {
      const folder = picture.replace('picture.png', '');
      expect(files.has(`${folder}embed.html`), folder).toBe(true);
      expect([widthInKit(files, picture), widthInKit(files, `${folder}picture-large.png`)], folder).toEqual([
        1200, 2400,
      ]);
    }
  });
});

describe('the kit of the referrals', () => {
  it('says the break, the unit, the period and the source beside every picture', () => {
    const files = opened(`kit/figures/referrals/${kitVersion}`);
    for (const name of [...files.keys()].filter((path) => path.endsWith('/about.txt'))) {
      const words = textInKit(files, name);
      expect(words, name).toMatch(/April 2017/);
      expect(words, name).toMatch(/completed referrals/i);
      expect(words, name).toMatch(/^Source: /m);
      expect(words, name).toMatch(/Told as of /);
    }
  });
});
