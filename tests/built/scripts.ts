import { importsIn } from '../house/imports-in.ts';
import { waysFrom } from '../house/walks.ts';
import { addressOf } from './addresses.ts';
import { type BuiltSite, textAt } from './built-site.ts';
import { attribute, type Element, elementsOf, ownText, wordsOf } from './elements.ts';

/** The scripts that one page brings. */
export interface PageScripts {
  /** Texts of the scripts in the page itself; data is none. */
  readonly inline: readonly string[];
  /** Paths of the files that load with the page, by whatever way. */
  readonly first: readonly string[];
  /** Paths of all files that it may ever load, the first ones included. */
  readonly all: readonly string[];
}

/** Finds the scripts of a page, following what they import. */
export function scriptsOf(site: BuiltSite, path: string): PageScripts {
  const elements = elementsOf(textAt(site, path));
  const inline = elements.filter(isInlineScript).map(ownText);
  const starts = [
    ...elements.flatMap(loadedScript).map((address) => pathOf(site, path, address)),
    ...inline.flatMap((source) => imported(site, path, source, ['static'])),
  ];
  const later = inline.flatMap((source) => imported(site, path, source, ['dynamic']));
  const next =
    (kinds: readonly string[]) =>
    (file: string): readonly string[] =>
      imported(site, file, textAt(site, file), kinds);
  return {
    inline,
    first: [...waysFrom(starts, next(['static'])).keys()],
    all: [...waysFrom([...starts, ...later], next(['static', 'dynamic'])).keys()],
  };
}

/** Whether an element is a script that runs and has its code in itself. */
export function isInlineScript(element: Element): boolean {
  return isRunning(element) && attribute(element, 'src') === undefined;
}

function isRunning(element: Element): boolean {
  const type = attribute(element, 'type') ?? '';
  return element.tagName === 'script' && /^(?:module|text\/javascript|)$/i.test(type);
}

function loadedScript(element: Element): readonly string[] {
  const isPreload = wordsOf(element, 'rel').includes('modulepreload');
  const address = isPreload ? attribute(element, 'href') : isRunning(element) && attribute(element, 'src');
  return typeof address === 'string' ? [address] : [];
}

function imported(
  site: BuiltSite,
  from: string,
  source: string,
  kinds: readonly string[],
): readonly string[] {
  return importsIn(source, 'js')
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ specifier }) => pathOf(site, from, specifier));
}

function pathOf(site: BuiltSite, from: string, address: string): string {
  return new URL(address, addressOf(site, from)).pathname.slice(site.basePath.length);
}
