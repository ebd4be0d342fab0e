import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/ledger/index.ts';
import { freezeEdition, isPublished } from '../../src/republish/editions.ts';
import { readKeptEdition } from '../../src/republish/kept-edition.ts';
import { withCopy } from '../bad-input/content-copy.ts';
import { attribute, elementsOf, type Element } from '../built/elements.ts';

const project = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];

const { edition: before, published } = readStory('content');
const edition = before + 1;

const entry = `
- edition: ${String(edition)}
  date: '2099-01-12'
  kind: correction
  severity: significant
  said: The report counted 55 cases.
  says: 'The report counted {cases-2009-2011}.'
  why: A number was copied wrongly.
  blocks: [first-count/cases]
  figures: [cases]
`;
const note = `Correction, 12 January 2099 (edition ${String(edition)}). It said: “The report counted 55 cases.” It says: “The report counted 54 cases.” A number was copied wrongly.`;
const kind =
  'kinds:\n  - kind: correction\n    why: A number that a correction took back, and the day of the correction.\n';
const isKindKnown = readFileSync('content/exceptions.yaml', 'utf8').includes('kind: correction\n');

const changes = [
  // In the place of the empty list, or behind the last entry.
  { file: 'content/corrections.yaml', from: /^\[\]$|\s*$(?![^])/m, to: entry },
  ...(isKindKnown ? [] : [{ file: 'content/exceptions.yaml', from: 'kinds:\n', to: kind }]),
  { file: 'content/story.yaml', from: /^edition: \d+$/m, to: `edition: ${String(edition)}` },
  ...(published === null
    ? [{ file: 'content/story.yaml', from: /^published: null$/m, to: "published: '2027-01-05'" }]
    : []),
];

const wanted = [
  'index.html',
  'first-count/index.html',
  'first-count/cases/index.html',
  'vetting/index.html',
  'corrections/index.html',
  'story.ninjs.json',
  'feed.json',
  'corrections.xml',
  'changes.json',
  'copy/story.html.txt',
  'copy/first-count.md',
  'copy/vetting.txt',
];

const { output, texts, seals, kept, changed } = withCopy(project, changes, (copy) => {
  // The edition before is published, on a site that is not the one that is built next.
  if (!isPublished(copy, before)) freezeEdition(copy, before, 'dist', 'https://story.example.org/');
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'src/proof/build.ts')], {
    cwd: copy,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the copy with a correction was not built:\n${stdout}\n${stderr}`);
  const at = (path: string): Buffer => readFileSync(join(copy, 'dist', path));
  const files = Object.keys(readKeptEdition(copy, before)?.files ?? {});
  return {
    output: stdout,
    texts: new Map(wanted.map((path) => [path, at(path).toString('utf8')])),
    seals: [at(`status/v${String(before)}.png`), at(`status/v${String(edition)}.png`)],
    kept: files,
    changed: files.filter((path) => !at(path).equals(readFileSync(join('dist', path)))),
  };
});

const text = (path: string): string => texts.get(path) ?? '';
const json = (path: string) => JSON.parse(text(path));

function wordsOf(element: Element): string {
  const inside = element.childNodes.map((node) =>
    'tagName' in node ? wordsOf(node) : 'value' in node ? node.value : '',
  );
  return inside.join('');
}

function notesOn(path: string): readonly string[] {
  const notes = elementsOf(text(path)).filter((element) => attribute(element, 'class') === 'change-note');
  return notes.map((element) => wordsOf(element).trim());
}

describe('one correction', () => {
  it('is built and proved', () => {
    expect(output).toContain('Proof read');
  });

  it('stands under the headline and in its section, in the same words', () => {
    expect(notesOn('index.html').filter((words) => words === note)).toHaveLength(2);
  });

  it('stands on the pages of its section and of its states, and on no other section’s', () => {
    expect(notesOn('first-count/index.html')).toContain(note);
    expect(notesOn('first-count/cases/index.html')).toContain(note);
    expect(notesOn('vetting/index.html')).not.toContain(note);
  });

  it('stands in the linked data of the story, with its day', () => {
    const [story] = elementsOf(text('index.html')).filter(
      (element) => attribute(element, 'type') === 'application/ld+json',
    );
    expect(JSON.parse(story === undefined ? '{}' : wordsOf(story)).correction).toContainEqual({
      '@type': 'CorrectionComment',
      text: note,
      datePublished: '2099-01-12',
    });
  });

  it('has an entry of its own on the page of corrections', () => {
    const entries = elementsOf(text('corrections/index.html')).filter(
      (element) => attribute(element, 'id') === `change-v${String(edition)}.1`,
    );
    expect(entries).toHaveLength(1);
  });

  it('stands in the note to editors, with the version of the item', () => {
    const { edNote, version } = json('story.ninjs.json');
    expect([version, edNote.split('\n\n').at(-1)]).toEqual([String(edition), note]);
  });

  it('stands in both feeds, and moves the day on which the story was changed', () => {
    const [item] = json('feed.json').items;
    expect(item.date_modified).toBe('2099-01-12T00:00:00Z');
    expect(item._told.corrections).toContainEqual({ date: '2099-01-12T00:00:00Z', note });
    expect(text('corrections.xml')).toContain(`<content type="text">${note}</content>`);
    expect(text('corrections.xml')).toContain('<updated>2099-01-12T00:00:00Z</updated>');
  });

  it('stands in the list of changes, with its blocks and figures', () => {
    const { edition: number, changes: list } = json('changes.json');
    expect(number).toBe(edition);
    expect(list.at(-1)).toMatchObject({
      id: `v${String(edition)}.1`,
      note,
      blocks: ['first-count/cases'],
      figures: ['cases'],
    });
  });

  it('stands in the copy of the story and of its section, and in no other', () => {
    expect(text('copy/story.html.txt').split(note)).toHaveLength(3);
    expect(text('copy/first-count.md')).toContain('It says: “The report counted 54 cases.”');
    expect(text('copy/vetting.txt')).not.toContain('The report counted');
  });

  it('turns the seal of the edition before, and not its own', () => {
    const [turned, own] = seals;
    expect(turned?.equals(own ?? Buffer.alloc(0))).toBe(false);
    expect(turned?.equals(readFileSync(`dist/status/v${String(before)}.png`))).toBe(false);
  });

  it('leaves every embed, picture and kit of the edition before as it was published', () => {
    expect(kept.length).toBeGreaterThan(150);
    expect(changed).toEqual([]);
  });
});
