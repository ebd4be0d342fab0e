/** What stands at a path below the served directory. */
export type Entry = 'file' | 'folder' | 'nothing';

/** The answer to a request: a file to send, a better address, or neither. */
export type Resolved =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'redirect'; readonly address: string }
  | { readonly kind: 'missing' };

/**
 * Finds what a static host would send for a pathname (percent-encoded, without its query).
 * Paths handed to `entryAt` and given back are relative to the served directory, decoded, never outside it.
 */
export function resolvePath(pathname: string, basePath: string, entryAt: (path: string) => Entry): Resolved {
  if (`${pathname}/` === basePath) return { kind: 'redirect', address: basePath };
  if (!pathname.startsWith(basePath)) return { kind: 'missing' };
  const path = decode(pathname.slice(basePath.length));
  if (path === undefined || !staysInside(path)) return { kind: 'missing' };
  if (path === '' || path.endsWith('/')) return fileOrMissing(`${path}index.html`, entryAt);
  if (entryAt(path) === 'folder' && entryAt(`${path}/index.html`) === 'file') {
    return { kind: 'redirect', address: `${pathname}/` };
  }
  return fileOrMissing(path, entryAt);
}

function fileOrMissing(path: string, entryAt: (path: string) => Entry): Resolved {
  return entryAt(path) === 'file' ? { kind: 'file', path } : { kind: 'missing' };
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function staysInside(path: string): boolean {
  return !/[\\\0]/.test(path) && !path.startsWith('/') && !path.split('/').includes('..');
}
