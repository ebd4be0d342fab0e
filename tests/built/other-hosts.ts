import { addressOf, loadedBy, loadedByStyle } from './addresses.ts';
import { type BuiltSite, pathsEnding, textAt } from './built-site.ts';
import { elementsOf, ownText } from './elements.ts';

/** Names of things rather than places: nobody asks for them. */
const namespaces = /^http:\/\/www\.w3\.org\//;

/** Every address on another host that a page, a style sheet or a script of ours would ask for. */
export function otherHosts(site: BuiltSite): readonly string[] {
  const foreign = (path: string, addresses: readonly string[]): readonly string[] =>
    addresses
      .filter((address) => {
        const url = URL.parse(address, addressOf(site, path));
        return url !== null && /^https?:$/.test(url.protocol) && url.origin !== site.origin;
      })
      .map((address) => `${path}: ${address}`);
  return [
    ...pathsEnding(site, '.html').flatMap((path) => {
      const elements = elementsOf(textAt(site, path));
      const styles = elements.filter(({ tagName }) => tagName === 'style').map(ownText);
      return foreign(path, [...elements.flatMap(loadedBy), ...styles.flatMap(loadedByStyle)]);
    }),
    ...pathsEnding(site, '.css').flatMap((path) => foreign(path, loadedByStyle(textAt(site, path)))),
    ...pathsEnding(site, '.js').flatMap((path) => foreign(path, addressesIn(textAt(site, path)))),
  ];
}

function addressesIn(script: string): readonly string[] {
  return (script.match(/https?:\/\/[^\s"'`)]+/g) ?? []).filter((address) => !namespaces.test(address));
}
