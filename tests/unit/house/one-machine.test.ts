import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { committedFiles } from '../../house/committed-files.ts';

/** What holds on one computer, or in one network, only. */
const local = [
  { name: 'the address of a package registry', pattern: /\bregistry\.[a-z]+\.(?:org|com)\b|"resolved"\s*:/ },
  { name: "a folder of somebody's own", pattern: /(?<![\w.)}])\/(?:home|Users|root|work)\/\w/ },
  { name: 'a folder that is gone tomorrow', pattern: /(?<![\w.)}])\/(?:var\/)?tmp\/\w/ },
];

function localIn(text: string): readonly string[] {
  return local.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name);
}

describe('the files of the project', () => {
  it('hold nothing that is true on one machine only', () => {
    const paths = committedFiles();
    const found = paths.flatMap((path) =>
      localIn(readFileSync(path, 'utf8')).map((name) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
    expect(paths).toContain('package-lock.json');
  });
});

describe('localIn', () => {
  // Put together here, so that this file does not hold them either.
  const examples = [
    ['https://registry', 'example.org/astro'].join('.'),
    ['', 'home', 'editor', 'story'].join('/'),
    ['"', 'tmp', 'story"'].join('/'),
  ];

  it.each(examples)('finds %s', (text) => {
    expect(localIn(text)).toHaveLength(1);
  });

  it('lets addresses and relative paths be', () => {
    expect(localIn('https://example.org/home/page, ./tmp/a, content/work/b')).toEqual([]);
  });
});
