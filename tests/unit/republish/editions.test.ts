import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  checkPublished,
  checkUnchanged,
  copyEditions,
  freezeEdition,
  isPublished,
} from '../../../src/republish/editions.ts';
import { archive } from '../../../src/republish/archive.ts';
import { numberEmbeds, numberPictures } from '../../../src/republish/number-files.ts';
import { publishProblems } from '../../../src/republish/publish-problems.ts';
import { checksum, isOfEdition } from '../../../src/republish/published-ledger.ts';

let project = '';

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

const read = (path: string): string => readFileSync(join(project, path), 'utf8');
const built = (): string => join(project, 'built');

const home = 'https://story.example.org/told/';
/** Large enough to be kept as a piece of its own. */
const picture = randomBytes(9000);

/** A built site of one edition, with its pictures, embeds and kits. */
function build(edition: number, words: string): void {
  rmSync(built(), { recursive: true, force: true });
  write('built/index.html', words);
  write('built/copy/blocks.json', `{"edition":${edition}}`);
  write('built/figures/plans/sorted.png', words);
  write('built/embed/plans/sorted/index.html', `<footer>${words}</footer>`);
  write(`built/status/v${edition}.png`, words);
  for (const kit of ['kit', 'kit/figures/plans']) {
    const files = new Map([
      ['picture.png', picture],
      ['story.txt', Buffer.from(words + kit)],
    ]);
    write(`built/${kit}/v${edition}.zip`, archive(files));
  }
  numberPictures(built(), edition);
  numberEmbeds(built(), edition, home);
}

/** What `npm run build` does with a site when all else is done. */
function finish(edition: number, at = home): void {
  checkUnchanged(project, edition, built(), at);
  copyEditions(project, built());
  checkPublished(project, built());
}

function sums(edition: number): Readonly<Record<string, string>> {
  const paths = Object.keys(JSON.parse(read('content/published.json'))).filter((path) =>
    isOfEdition(path, edition),
  );
  return Object.fromEntries(
    paths.map((path) => [path, checksum(readFileSync(join(project, 'built', path)))]),
  );
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'told-editions-'));
  write('content/published.json', '{}\n');
});

afterEach(() => {
  rmSync(project, { recursive: true, force: true });
});

describe('a published edition', () => {
  it('is kept with what carries its number, and with what the check of copies needs', () => {
    build(1, 'one');
    expect(isPublished(project, 1)).toBe(false);
    expect(freezeEdition(project, 1, built(), home)).toBe(4);
    expect(isPublished(project, 1)).toBe(true);
    expect(Object.keys(JSON.parse(read('content/published.json')))).toEqual([
      'embed/plans/sorted/v1/index.html',
      'figures/plans/sorted/v1.png',
      'kit/figures/plans/v1.zip',
      'kit/v1.zip',
    ]);
    expect(read('content/editions/v1/copy/blocks.json')).toBe('{"edition":1}');
  });

  it('keeps what several kits hold once', () => {
    build(1, 'one');
    freezeEdition(project, 1, built(), home);
    const parts = readdirSync(join(project, 'content/editions/v1/parts'));
    expect(parts.filter((part) => part === checksum(picture))).toHaveLength(1);
    // The picture, the numbered PNG and the numbered embed.
    expect(parts).toHaveLength(3);
  });

  it('is in every later build with the same bytes, whatever is built now', () => {
    build(1, 'one');
    freezeEdition(project, 1, built(), home);
    const published = sums(1);
    build(2, 'two');
    finish(2);
    expect(sums(1)).toEqual(published);
    expect(Object.values(published)).toHaveLength(4);
    expect(read('built/figures/plans/sorted/v2.png')).toBe('two');
    expect(read('built/embed/plans/sorted/index.html')).toBe('<footer>two</footer>');
    expect(freezeEdition(project, 2, built(), home)).toBe(4);
    expect(Object.keys(JSON.parse(read('content/published.json')))).toHaveLength(8);
  });

  it('is built again where it was published, as long as nothing of it changes', () => {
    build(1, 'one');
    freezeEdition(project, 1, built(), home);
    build(1, 'one');
    expect(() => {
      finish(1);
    }).not.toThrow();
  });

  it('is in a build for another site, or for a local address, as it was published', () => {
    build(1, 'one');
    freezeEdition(project, 1, built(), home);
    const published = sums(1);
    build(1, 'one with other addresses');
    finish(1, 'http://localhost:4321/');
    expect(sums(1)).toEqual(published);
  });

  it('cannot be built with other bytes where it was published', () => {
    build(1, 'one');
    freezeEdition(project, 1, built(), home);
    build(1, 'other');
    expect(() => {
      finish(1);
    }).toThrow(
      /content\/published\.json \(embed\/plans\/sorted\/v1\/index\.html\): a published file would change: .*\n {2}Raise edition in content\/story\.yaml/,
    );
  });

  it('cannot get a new file where it was published', () => {
    build(1, 'one');
    freezeEdition(project, 1, built(), home);
    build(1, 'one');
    write('built/kit/forces/kent/v1.zip', 'new');
    expect(() => {
      finish(1);
    }).toThrow('content/published.json (kit/forces/kent/v1.zip): a published edition would get a new file.');
  });

  it('cannot be left out', () => {
    build(1, 'one');
    freezeEdition(project, 1, built(), home);
    rmSync(join(project, 'content/editions'), { recursive: true });
    build(2, 'two');
    expect(() => {
      finish(2);
    }).toThrow('a published file is not built any more');
  });

  it('cannot be changed in the folder in which it is kept', () => {
    build(1, 'one');
    freezeEdition(project, 1, built(), home);
    write(`content/editions/v1/parts/${checksum(Buffer.from('one'))}`, 'forged');
    build(2, 'two');
    expect(() => {
      finish(2);
    }).toThrow('content/published.json (figures/plans/sorted/v1.png): a published file would change');
  });
});

describe('numberEmbeds', () => {
  it('gives an embed the address of its edition, and there the seal of that edition at its foot', () => {
    build(3, 'three');
    expect(read('built/embed/plans/sorted/v3/index.html')).toBe(
      '<footer>three<p class="seal"><a href="https://story.example.org/told/corrections/" target="_blank" rel="noopener">' +
        '<img src="https://story.example.org/told/status/v3.png" alt="Edition 3; follow the link for corrections" width="400" height="50">' +
        '</a></p>\n</footer>',
    );
    expect(read('built/embed/plans/sorted/index.html')).toBe('<footer>three</footer>');
  });

  it('refuses a document that has no foot for the seal', () => {
    write('built/embed/plans/sorted/index.html', '<main>three</main>');
    expect(() => {
      numberEmbeds(built(), 3, home);
    }).toThrow('a seal stands at the foot of an embed');
  });
});

describe('isOfEdition', () => {
  it.each([
    ['embed/plans/sorted/v1/index.html', true],
    ['kit/v1.zip', true],
    ['kit/forces/kent/v1.zip', true],
    ['kit/v11.zip', false],
    ['status/v1.png', false],
    ['copy/story.md', false],
  ])('%s: %s', (path, expected) => {
    expect(isOfEdition(path, 1)).toBe(expected);
  });
});

describe('publishing', () => {
  const ready = {
    story: { edition: 2, published: '2027-01-12' },
    signOffs: [{ id: 'lawyer', state: 'done' as const }],
    origin: 'https://story.example.org',
    isPublished: false,
  };

  it('goes on when all is there', () => {
    expect(publishProblems(ready)).toEqual([]);
  });

  it.each([
    [{ origin: undefined }, 'SITE_URL'],
    [{ isPublished: true }, 'content/story.yaml'],
    [{ story: { edition: 2, published: null } }, 'content/story.yaml'],
    [{ signOffs: [{ id: 'lawyer', state: 'open' as const }] }, 'content/sign-offs.yaml'],
  ])('is refused without one of its conditions', (missing, file) => {
    expect(publishProblems({ ...ready, ...missing }).map(({ place }) => place.file)).toEqual([file]);
  });
});
