import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorrections, readSignOffs } from '../../../src/ledger/read-content.ts';
import { ledger, messageOf } from './content-texts.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

const signOff = (...lines: readonly string[]): string =>
  ['- id: lawyer', '  what: A lawyer has read it', ...lines.map((line) => `  ${line}`), ''].join('\n');
const readSignOff = (...lines: readonly string[]) => {
  writeFileSync(join(directory, 'sign-offs.yaml'), signOff(...lines));
  return readSignOffs(directory, ledger);
};

describe('readSignOffs', () => {
  it('reads the list of the story', () => {
    const ids = readSignOffs('content', ledger).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['lawyer', 'statistician', 'replies', 'services']));
  });

  it('refuses an id that stands twice', () => {
    const line = signOff('state: open', 'name: null', 'date: null');
    writeFileSync(join(directory, 'sign-offs.yaml'), line + line);
    expect(messageOf(() => readSignOffs(directory, ledger))).toContain(
      'Give each sign-off an id of its own.',
    );
  });

  it('takes what is done with name and day', () => {
    expect(readSignOff('state: done', 'name: A. Reader', "date: '2026-01-31'")).toMatchObject([
      { state: 'done', name: 'A. Reader', date: '2026-01-31' },
    ]);
  });

  it.each([
    ['done without a day', ['state: done', 'name: A. Reader', 'date: null']],
    ['done without a name', ['state: done', 'name: null', "date: '2026-01-31'"]],
    ['open with both', ['state: open', 'name: A. Reader', "date: '2026-01-31'"]],
    ['done with neither', ['state: done', 'name: null', 'date: null']],
  ])('refuses what is %s', (_, lines) => {
    expect(messageOf(() => readSignOff(...lines))).toContain(
      'Write done with name and date, or open with neither.',
    );
  });
});

describe('readCorrections', () => {
  const correction = `- edition: 2
  date: '2026-01-31'
  kind: correction
  severity: significant
  said: There were 55 cases.
  says: There were {cases-2009-2011}.
  why: A slip of the pen.
  blocks: [first-count/cases]
  figures: [cases]
`;
  const read = (text: string) => {
    writeFileSync(join(directory, 'corrections.yaml'), text);
    return readCorrections(directory, ledger);
  };

  it('reads the log of the story', () => {
    expect(readCorrections('content', ledger)).toEqual([]);
  });

  it('reads a correction, its slots unfilled', () => {
    expect(read(correction)).toMatchObject([{ edition: 2, says: 'There were {cases-2009-2011}.' }]);
  });

  it.each([
    ['a fact that there is not', '{cases-2009-2011}', '{cases-2009-2012}', 'there is no fact'],
    ['a kind that there is not', 'kind: correction', 'kind: improvement', '(0.kind)'],
    ['no passage', 'blocks: [first-count/cases]', 'blocks: []', '(0.blocks)'],
    ['a month for a day', "'2026-01-31'", "'2026-01'", 'is not a day'],
  ])('refuses %s', (_, from, to, message) => {
    expect(messageOf(() => read(correction.replace(from, to)))).toContain(message);
  });
});
