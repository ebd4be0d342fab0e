import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readForceWords } from '../../../src/ledger/read-content.ts';
import { changed, ledger, messageOf } from './content-texts.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('content/force-record.yaml', join(directory, 'force-record.yaml'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

const messageWith = (from: string, to: string): string => {
  const path = join(directory, 'force-record.yaml');
  writeFileSync(path, changed(readFileSync(path, 'utf8'), from, to));
  return messageOf(() => readForceWords(directory, ledger));
};

describe('readForceWords', () => {
  it('reads the sentences of the story', () => {
    expect(readForceWords('content', ledger).page.name).toBe('{name}: the record');
  });

  it('refuses a word in braces that a sentence cannot have, with its line', () => {
    expect(messageWith("name: '{name}: the record'", "name: '{name}: {rank}'")).toMatch(
      /^content\/force-record\.yaml:\d+ \(page\.name\): .*has a word in braces that is not filled here\.\n {2}Only \{name\} can be filled in this sentence\.$/,
    );
    expect(messageWith("name: '{name}: {rank}'", "name: '{name}'\n  extra: x")).toContain(
      'this key is not known',
    );
  });

  it('refuses the account of a force that there is not', () => {
    expect(messageWith('humberside: west-yorkshire', 'humberside: west-yorkshir')).toMatch(
      /^content\/force-record\.yaml:\d+ \(accounts\.humberside\): there is no force "west-yorkshir"\.\n.*west-yorkshire/,
    );
  });
});
