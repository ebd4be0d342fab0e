import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { enterSizes } from '../../../src/proof/enter-sizes.ts';

const home = 'https://example.org/told/';
let built = '';

function enteredFor(address: string): unknown {
  writeFileSync(join(built, 'item.json'), JSON.stringify({ href: address, contentType: 'text/html' }));
  enterSizes(built, 'item.json', home);
  return JSON.parse(readFileSync(join(built, 'item.json'), 'utf8'));
}

beforeEach(() => {
  built = mkdtempSync(join(tmpdir(), 'told-sizes-'));
  mkdirSync(join(built, 'embed'));
  writeFileSync(join(built, 'embed/index.html'), 'four');
  writeFileSync(join(built, 'plans.pdf'), 'eleven here');
});

afterEach(() => {
  rmSync(built, { recursive: true, force: true });
});

describe('enterSizes', () => {
  it('counts the bytes of a file, and of the page of an address', () => {
    expect(enteredFor(`${home}plans.pdf`)).toMatchObject({ sizeInBytes: 11 });
    expect(enteredFor(`${home}embed/`)).toMatchObject({ sizeInBytes: 4 });
  });

  it.each([`${home}gone.pdf`, 'https://elsewhere.example/plans.pdf'])('refuses %s', (address) => {
    expect(() => enteredFor(address)).toThrow(`item.json names ${address}, and nothing was built there.`);
  });
});
