import { stringify } from 'yaml';
import type { Story } from '../ledger/index.ts';

/** How the data is cited: Citation File Format 1.2.0, with the citation in words as its message. */
export function citation(story: Story, address: (path: string) => string): string {
  const { publisher, title, edition, licence, published } = story;
  const year = published === null ? '' : ` (${published.slice(0, 4)})`;
  const home = address('/');
  return stringify({
    'cff-version': '1.2.0',
    message: `Cite as: ${publisher}${year}: ${title}. Edition ${String(edition)}. ${home}`,
    type: 'dataset',
    title,
    authors: [{ name: publisher, website: home }],
    version: String(edition),
    license: licence.data.replaceAll(' ', '-'),
    url: home,
    'repository-artifact': address('/datapackage.json'),
    ...(published !== null && { 'date-released': published }),
  });
}
