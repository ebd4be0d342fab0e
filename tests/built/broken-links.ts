import { type Entry, resolvePath } from '../server/resolve-path.ts';
import { addressesOf, addressOf } from './addresses.ts';
import { type BuiltSite, pathsEnding, textAt } from './built-site.ts';
import { attribute, type Element, elementsOf } from './elements.ts';

/** What a walk over all pages found. */
export interface LinkReport {
  /** How many addresses of our own were followed. */
  readonly followed: number;
  /** One sentence for each that leads nowhere. */
  readonly broken: readonly string[];
}

/** Follows every address of ours on every page, to its file and to its fragment. */
export function followLinks(site: BuiltSite): LinkReport {
  const pages = new Map(pathsEnding(site, '.html').map((path) => [path, elementsOf(textAt(site, path))]));
  const ids = new Map(Array.from(pages, ([path, elements]) => [path, idsOf(elements)]));
  const entryAt = entriesOf(site);
  const problems = Array.from(pages).flatMap(([path, elements]) =>
    elements
      .flatMap(addressesOf)
      .filter((address) => isOurs(site, path, address))
      .map((address) => {
        const problem = problemWith(site, path, address, entryAt, ids);
        return problem === undefined ? undefined : `${path}: ${address} ${problem}`;
      }),
  );
  return { followed: problems.length, broken: problems.filter((problem) => problem !== undefined) };
}

function problemWith(
  site: BuiltSite,
  path: string,
  address: string,
  entryAt: (path: string) => Entry,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const url = resolveUrl(site, path, address);
  if (url === undefined) return 'is not an address';
  const target = resolvePath(url.pathname, site.basePath, entryAt);
  if (target.kind === 'missing') return 'leads to nothing';
  if (target.kind === 'redirect') return 'lacks its last slash';
  const fragment = decodeURIComponent(url.hash.slice(1));
  const known = ids.get(target.path);
  const found = fragment === '' || fragment === 'top' || known === undefined || known.has(fragment);
  return found ? undefined : `leads to ${target.path}, which has no such id`;
}

/** Whether an address is of this site: a whole address that merely shares our host is not. */
function isOurs(site: BuiltSite, path: string, address: string): boolean {
  const url = resolveUrl(site, path, address);
  if (url === undefined) return true;
  if (url.origin !== site.origin) return false;
  return !/^[a-z]+:/i.test(address) || url.pathname.startsWith(site.basePath);
}

function resolveUrl(site: BuiltSite, path: string, address: string): URL | undefined {
  return URL.parse(address, addressOf(site, path)) ?? undefined;
}

function idsOf(elements: readonly Element[]): ReadonlySet<string> {
  return new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
}

function entriesOf({ files }: BuiltSite): (path: string) => Entry {
  const folders = new Set(
    Array.from(files.keys()).flatMap((path) => {
      const parts = path.split('/');
      return parts.map((_, index) => parts.slice(0, index).join('/'));
    }),
  );
  return (path) => (files.has(path) ? 'file' : folders.has(path) ? 'folder' : 'nothing');
}
