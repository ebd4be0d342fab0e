import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../../src/republish/files-in.ts';

const folder = mkdtempSync(join(tmpdir(), 'told-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the files in a folder', () => {
  it('are those at every depth, sorted, by their paths from there', () => {
    mkdirSync(join(folder, 'plans/sorted'), { recursive: true });
    for (const path of ['story.txt', 'plans/sorted/v1.png']) writeFileSync(join(folder, path), '');
    expect(filesIn(folder)).toEqual(['plans/sorted/v1.png', 'story.txt']);
    expect(filesIn(`${folder}/`)).toEqual(filesIn(folder));
  });

  it('are none where there is no such folder', () => {
    expect(filesIn(join(folder, 'gone'))).toEqual([]);
  });
});
