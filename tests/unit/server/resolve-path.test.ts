import { describe, expect, it } from 'vitest';
import { type Entry, resolvePath } from '../../server/resolve-path.ts';

const entries: Readonly<Record<string, Entry>> = {
  'index.html': 'file',
  facts: 'folder',
  'facts/index.html': 'file',
  data: 'folder',
  'data/facts.csv': 'file',
  'a b.svg': 'file',
};
const entryAt = (path: string): Entry => entries[path] ?? 'nothing';

describe('resolvePath', () => {
  it.each([
    ['/', 'index.html'],
    ['/facts/', 'facts/index.html'],
    ['/data/facts.csv', 'data/facts.csv'],
    ['/a%20b.svg', 'a b.svg'],
  ])('finds the file for %s', (pathname, path) => {
    expect(resolvePath(pathname, '/', entryAt)).toEqual({ kind: 'file', path });
  });

  it('sends a page without its last slash to the address with it', () => {
    expect(resolvePath('/facts', '/', entryAt)).toEqual({ kind: 'redirect', address: '/facts/' });
  });

  it.each(['/no-such-page', '/data', '/data/', '/index.html/', '/facts/index.html/'])(
    'finds nothing at %s',
    (pathname) => {
      expect(resolvePath(pathname, '/', entryAt)).toEqual({ kind: 'missing' });
    },
  );

  it('serves under the base path alone', () => {
    expect(resolvePath('/told/facts/', '/told/', entryAt)).toEqual({
      kind: 'file',
      path: 'facts/index.html',
    });
    expect(resolvePath('/told/facts', '/told/', entryAt)).toEqual({
      kind: 'redirect',
      address: '/told/facts/',
    });
    expect(resolvePath('/told', '/told/', entryAt)).toEqual({ kind: 'redirect', address: '/told/' });
    expect(resolvePath('/facts/', '/told/', entryAt)).toEqual({ kind: 'missing' });
  });

  it.each([
    '/../secret',
    '/%2e%2e/secret',
    '/facts/..%2f..%2fsecret',
    '/%2Fetc/passwd',
    '/%00',
    '/..%5Csecret',
    '/%E0%A4%A',
  ])('never leaves the directory for %s', (pathname) => {
    expect(resolvePath(pathname, '/', () => 'file')).toEqual({ kind: 'missing' });
  });
});
