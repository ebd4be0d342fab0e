import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withCopy } from '../bad-input/content-copy.ts';
import { attribute, elementsOf, type Element } from '../built/elements.ts';

const project = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];

const entry = `
- edition: 2
  date: '2027-01-12'
  kind: correction
  severity: significant
  said: The report counted 55 cases.
  says: 'The report counted {cases-2009-2011}.'
  why: A number was copied wrongly.
  blocks: [first-count/cases]
  figures: [cases]
`;
const note =
  'Correction, 12 January 2027 (edition 2). It said: “The report counted 55 cases.” It says: “The report counted 54 cases.” A number was copied wrongly.';
const kind =
  'kinds:\n  - kind: correction\n    why: A number that a correction took back, and the day of the correction.\n';

const changes = [
  { file: 'content/corrections.yaml', from: /^\[\]$/m, to: entry },
  { file: 'content/exceptions.yaml', from: 'kinds:\n', to: kind },
  { file: 'content/story.yaml', from: /^edition: \d+$/m, to: 'edition: 2' },
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

const { output, texts, seals } = withCopy(project, changes, (copy) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'src/proof/build.ts')], {
    cwd: copy,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the copy with a correction was not built:\n${stdout}\n${stderr}`);
  const at = (path: string): Buffer => readFileSync(join(copy, 'dist', path));
  return {
    output: stdout,
    texts: new Map(wanted.map((path) => [path, at(path).toString('utf8')])),
    seals: [at('status/v1.png'), at('status/v2.png')],
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
    expect(notesOn('index.html')).toEqual([note, note]);
  });

  it('stands on the pages of its section and of its states, and on no other section’s', () => {
    expect(notesOn('first-count/index.html')).toEqual([note]);
    expect(notesOn('first-count/cases/index.html')).toEqual([note]);
    expect(notesOn('vetting/index.html')).toEqual([]);
  });

  it('stands in the linked data of the story, with its day', () => {
    const [story] = elementsOf(text('index.html')).filter(
      (element) => attribute(element, 'type') === 'application/ld+json',
    );
    expect(JSON.parse(story === undefined ? '{}' : wordsOf(story)).correction).toEqual([
      { '@type': 'CorrectionComment', text: note, datePublished: '2027-01-12' },
    ]);
  });

  it('has an entry of its own on the page of corrections', () => {
    const entries = elementsOf(text('corrections/index.html')).filter(
      (element) => attribute(element, 'id') === 'change-v2.1',
    );
    expect(entries).toHaveLength(1);
  });

  it('stands in the note to editors, with the version of the item', () => {
    const { edNote, version } = json('story.ninjs.json');
    expect([version, edNote.split('\n\n').at(-1)]).toEqual(['2', note]);
  });

  it('stands in both feeds, and moves the day on which the story was changed', () => {
    const [item] = json('feed.json').items;
    expect(item.date_modified).toBe('2027-01-12T00:00:00Z');
    expect(item._told.corrections).toEqual([{ date: '2027-01-12T00:00:00Z', note }]);
    expect(text('corrections.xml')).toContain(`<content type="text">${note}</content>`);
    expect(text('corrections.xml')).toContain('<updated>2027-01-12T00:00:00Z</updated>');
  });

  it('stands in the list of changes, with its blocks and figures', () => {
    expect(json('changes.json')).toMatchObject({
      edition: 2,
      changes: [{ id: 'v2.1', note, blocks: ['first-count/cases'], figures: ['cases'] }],
    });
  });

  it('stands in the copy of the story and of its section, and in no other', () => {
    expect(text('copy/story.html.txt').split(note)).toHaveLength(3);
    expect(text('copy/first-count.md')).toContain('It says: “The report counted 54 cases.”');
    expect(text('copy/vetting.txt')).not.toContain('The report counted');
  });

  it('turns the seal of the edition before, and not its own', () => {
    const [before, own] = seals;
    expect(before?.equals(own ?? Buffer.alloc(0))).toBe(false);
    expect(before?.equals(readFileSync('dist/status/v1.png'))).toBe(false);
  });
});
