import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  checkPublished,
  copyEditions,
  freezeEdition,
  isPublished,
  numberPictures,
} from '../../../src/republish/editions.ts';
import { publishProblems } from '../../../src/republish/publish-problems.ts';
import { isOfEdition } from '../../../src/republish/published-ledger.ts';

let project = '';

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

const read = (path: string): string => readFileSync(join(project, path), 'utf8');
const built = (): string => join(project, 'built');

/** A built site of one edition, with its pictures and embeds. */
function build(edition: number, words: string): void {
  rmSync(built(), { recursive: true, force: true });
  write('built/index.html', words);
  write('built/copy/blocks.json', `{"edition":${edition}}`);
  write('built/figures/plans/sorted.png', words);
  write(`built/embed/plans/sorted/v${edition}/index.html`, words);
  write(`built/status/v${edition}.png`, words);
  numberPictures(built(), edition);
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
    expect(freezeEdition(project, 1, built())).toBe(2);
    expect(isPublished(project, 1)).toBe(true);
    expect(Object.keys(JSON.parse(read('content/published.json')))).toEqual([
      'embed/plans/sorted/v1/index.html',
      'figures/plans/sorted/v1.png',
    ]);
    expect(read('content/editions/v1/copy/blocks.json')).toBe('{"edition":1}');
    expect(existsSync(join(project, 'content/editions/v1/status'))).toBe(false);
  });

  it('is in every later build, as it was', () => {
    build(1, 'one');
    freezeEdition(project, 1, built());
    build(2, 'two');
    expect(copyEditions(project, 2, built())).toBe(2);
    expect(read('built/embed/plans/sorted/v1/index.html')).toBe('one');
    expect(read('built/figures/plans/sorted/v2.png')).toBe('two');
    checkPublished(project, built());
    expect(freezeEdition(project, 2, built())).toBe(2);
    expect(Object.keys(JSON.parse(read('content/published.json')))).toHaveLength(4);
  });

  it('cannot be built with other bytes', () => {
    build(1, 'one');
    freezeEdition(project, 1, built());
    build(1, 'other');
    expect(() => checkPublished(project, built())).toThrow(
      /content\/published\.json \(embed\/plans\/sorted\/v1\/index\.html\): a published file would change: .*\n {2}Raise edition in content\/story\.yaml/,
    );
  });

  it('cannot be left out', () => {
    build(1, 'one');
    freezeEdition(project, 1, built());
    build(2, 'two');
    expect(() => checkPublished(project, built())).toThrow('a published file is not built any more');
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
