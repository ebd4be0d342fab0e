import { cpSync, mkdtempSync, readFileSync, writeFileSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readExceptions, readFigureWords, readSections } from '../../../src/ledger/read-content.ts';
import { changed, ledger, messageOf } from './content-texts.ts';

const words = `name: Rings in rows
source: Counted by the IPCC, {report-2012-date}
states:
  cases:
    title: '{cases-2009-2011}'
    subtitle: One ring is a case
    description: There were {cases-2009-2011}.
labels:
  not-counted: Not counted here
`;

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(directory, 'figures'));
  cpSync('content/sections', join(directory, 'sections'), { recursive: true });
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

describe('readSections', () => {
  it('reads the sections of the story, drafts too, in order', () => {
    const sections = readSections('content', ledger);
    const orders = sections.map(({ matter }) => matter.order);
    expect(orders).toEqual([...orders].sort((left, right) => left - right));
    expect(sections.map(({ id }) => id)).toContain('first-count');
  });

  it('names the faults of all sections in one go, with their lines', () => {
    const rewrite = (name: string, from: string, to: string): void => {
      const path = join(directory, 'sections', name);
      writeFileSync(path, changed(readFileSync(path, 'utf8'), from, to));
    };
    rewrite('first-count.mdx', "short: '{cases-2009-2011}'", "short: '{case-2009-2011}'");
    rewrite('referrals.mdx', '<Step state="block">', '<Step>');
    expect(messageOf(() => readSections(directory, ledger))).toMatch(
      /^content\/sections\/first-count\.mdx:4 \(short\): there is no fact "case-2009-2011"\.\n.*\ncontent\/sections\/referrals\.mdx:\d+: a step names no state\.\n/,
    );
  });

  it('refuses two sections in one place', () => {
    const path = join(directory, 'sections', 'referrals.mdx');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^order: \d+$/m, 'order: 2'));
    expect(messageOf(() => readSections(directory, ledger))).toBe(
      'content/sections/referrals.mdx:2 (order): 2 is the place of content/sections/first-count.mdx.\n  Give each section a place of its own.',
    );
  });
});

describe('readFigureWords', () => {
  const write = (text: string): void => {
    writeFileSync(join(directory, 'figures', 'cases.yaml'), text);
  };

  it('reads the words of every figure, slots unfilled', () => {
    write(words);
    expect(readFigureWords(directory, ledger)).toMatchObject([
      {
        id: 'cases',
        file: 'content/figures/cases.yaml',
        words: { states: { cases: { title: '{cases-2009-2011}' } } },
      },
    ]);
  });

  it('names the line and key of a slot that cannot be filled', () => {
    write(changed(words, 'There were {cases-2009-2011}.', 'There were {cases-2009-2012}.'));
    expect(messageOf(() => readFigureWords(directory, ledger))).toBe(
      'content/figures/cases.yaml:7 (states.cases.description): there is no fact "cases-2009-2012".\n  Did you mean cases-2009-2011?',
    );
  });

  it('names the line of a state without its description', () => {
    write(changed(words, '    description: There were {cases-2009-2011}.\n', ''));
    expect(messageOf(() => readFigureWords(directory, ledger))).toBe(
      'content/figures/cases.yaml:5 (states.cases.description): this key is missing.\n  Add states.cases.description.',
    );
  });

  it('reads the words of the figures of the story', () => {
    for (const { id, file } of readFigureWords('content', ledger))
      expect(file).toBe(`content/figures/${id}.yaml`);
  });
});

describe('readExceptions', () => {
  it('wants a reason for each', () => {
    writeFileSync(
      join(directory, 'exceptions.yaml'),
      'kinds:\n  - { kind: step, why: counted }\nphrases:\n  - phrase: One bar\n',
    );
    expect(messageOf(() => readExceptions(directory))).toBe(
      'content/exceptions.yaml:4 (phrases.0.why): this key is missing.\n  Add phrases.0.why.',
    );
  });

  it('says when the file is not there', () => {
    expect(messageOf(() => readExceptions(directory))).toContain(
      'content/exceptions.yaml: the file cannot be read',
    );
  });
});
