import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPage } from '../../../src/ledger/page.ts';
import { readPages } from '../../../src/ledger/read-content.ts';
import { factsIn } from '../../../src/ledger/section-body.ts';
import { changed, ledger, messageOf } from './content-texts.ts';

const file = 'content/pages/methods.mdx';
const page = (...matter: readonly string[]): string => ['---', ...matter, '---', 'Words.', ''].join('\n');
const whole = ['name: Methods', 'description: What was counted.', 'title: Methods', 'lead: What each is.'];

describe('readPage', () => {
  it('takes a file apart', () => {
    expect(readPage(file, page(...whole))).toMatchObject({
      id: 'methods',
      matter: { name: 'Methods', lead: 'What each is.' },
      body: 'Words.\n',
    });
  });

  it('asks for front matter, and says which', () => {
    expect(messageOf(() => readPage(file, 'Words.\n'))).toBe(
      'content/pages/methods.mdx:1: the front matter is missing.\n  Begin the file with a line ---, the keys name, description, title and lead, and a line ---.',
    );
  });

  it.each([
    ['name', `name: ${'M'.repeat(41)}`],
    ['description', `description: ${'W'.repeat(201)}`],
  ])('refuses a %s too long for where it stands', (key, line) => {
    const matter = whole.map((one) => (one.startsWith(`${key}:`) ? line : one));
    expect(messageOf(() => readPage(file, page(...matter)))).toContain(`(${key})`);
  });

  it('allows no slot where none is filled', () => {
    const matter = ['name: The {forces-total}', ...whole.slice(1)];
    expect(messageOf(() => readPage(file, page(...matter)))).toContain('Slots are not filled here');
  });
});

describe('readPages', () => {
  let directory = '';
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'content-'));
    mkdirSync(join(directory, 'pages'));
    cpSync('content/pages', join(directory, 'pages'), { recursive: true });
  });
  afterEach(() => {
    rmSync(directory, { recursive: true });
  });

  it('reads every page beside the story', () => {
    const files = readdirSync('content/pages').map((name) => name.replace(/\.mdx$/, ''));
    expect(files).toContain('methods');
    expect(readPages('content', ledger).map(({ id }) => id)).toEqual(files.sort());
  });

  it('refuses a fact that there is not, with its line', () => {
    const path = join(directory, 'pages', 'methods.mdx');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, changed(text, '<Fact id="allegations-people" />', '<Fact id="allegation-people" />'));
    expect(messageOf(() => readPages(directory, ledger))).toMatch(
      /^content\/pages\/methods\.mdx:\d+: there is no fact "allegation-people"\.\n {2}Did you mean allegations-people\?$/,
    );
  });
});

it('factsIn names every fact of a text once, in order', () => {
  expect(
    factsIn('<Fact id="b" /> <Fact as="words" id="a" /> <Fact id="b" as="number" /> <Quote id="c" />'),
  ).toEqual(['b', 'a']);
});
