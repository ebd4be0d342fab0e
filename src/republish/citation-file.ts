import { stringify } from 'yaml';
import type { Story } from '../ledger/index.ts';

/**
 * How the data is cited: Citation File Format 1.2.0. What a citation says (creator, year, title, version, publisher,
 * address) stands as `preferred-citation`, which programs make a line of in the style that is wanted.
 */
export function citationFile(story: Story, address: (path: string) => string): string {
  const { publisher, title, edition, licence, published } = story;
  const home = address('/');
  const cited = {
    title,
    authors: [{ name: publisher, website: home }],
    version: String(edition),
    license: licence.data.replaceAll(' ', '-'),
    url: home,
  };
  return stringify(
    {
      'cff-version': '1.2.0',
      message: 'Please cite this data and the edition of it that you used.',
      type: 'dataset',
      ...cited,
      'repository-artifact': address('/datapackage.json'),
      ...(published !== null && { 'date-released': published }),
      'preferred-citation': {
        type: 'data',
        ...cited,
        publisher: { name: publisher, website: home },
        ...(published !== null && { year: Number(published.slice(0, 4)), 'date-published': published }),
      },
    },
    { aliasDuplicateObjects: false },
  );
}
