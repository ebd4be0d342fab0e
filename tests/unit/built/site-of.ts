import type { BuiltSite } from '../../built/built-site.ts';

/** A site of a few files, by path. */
export function siteOf(files: Readonly<Record<string, string>>, basePath = '/'): BuiltSite {
  return {
    files: new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])),
    origin: 'https://example.org',
    basePath,
  };
}
