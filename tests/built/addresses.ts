import type { BuiltSite } from './built-site.ts';
import { attribute, type Element, wordsOf } from './elements.ts';

const relationsThatLoad = new Set([
  'apple-touch-icon',
  'dns-prefetch',
  'icon',
  'manifest',
  'mask-icon',
  'modulepreload',
  'preconnect',
  'prefetch',
  'preload',
  'stylesheet',
]);

const elementsThatLoadHref = new Set(['image', 'use', 'feImage']);

/** Addresses that a browser loads, or prepares to, because of this element. */
export function loadedBy(element: Element): readonly string[] {
  const loadsHref =
    elementsThatLoadHref.has(element.tagName) ||
    (element.tagName === 'link' && wordsOf(element, 'rel').some((word) => relationsThatLoad.has(word)));
  return [
    ...present(element, loadsHref ? ['href'] : []),
    ...present(element, ['src', 'poster', 'data']),
    ...['srcset', 'imagesrcset'].flatMap((name) => candidates(attribute(element, name) ?? '')),
  ];
}

/** Every address that this element holds, to load or to lead to; what a button opens is one too. */
export function addressesOf(element: Element): readonly string[] {
  return [
    ...new Set([
      ...loadedBy(element),
      ...present(element, ['href', 'action', 'formaction', 'cite']),
      ...present(element, ['popovertarget']).map((id) => `#${id}`),
    ]),
  ];
}

/** Addresses that a style sheet loads. */
export function loadedByStyle(css: string): readonly string[] {
  const found = css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/g);
  return Array.from(found, ([, , url, , imported]) => url ?? imported ?? '');
}

/** The address at which a file is served. */
export function addressOf({ origin, basePath }: BuiltSite, path: string): URL {
  return new URL(basePath + path.replace(/(^|\/)index\.html$/, '$1'), origin);
}

function present(element: Element, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => attribute(element, name) ?? []);
}

function candidates(srcset: string): readonly string[] {
  return srcset
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/, 1)[0] ?? '')
    .filter((address) => address !== '');
}
