import type { Dataset, WithContext } from 'schema-dts';
import { datasetId } from './linked-data.ts';
import { licenceAddress, type Absolute, type PublishedStory } from './published-story.ts';

/** A published file of the ledger. */
export interface DataFile {
  /** From the top of the site. */
  readonly path: string;
  readonly type: 'text/csv' | 'application/json';
}

/** The tables that anybody may have. */
export const dataFiles: readonly DataFile[] = [
  ...['facts', 'sources', 'forces', 'reported'].map((table): DataFile => ({
    path: `/data/${table}.csv`,
    type: 'text/csv',
  })),
  { path: '/data/facts.json', type: 'application/json' },
];

/** The ledger of the story as a set of data. */
export function datasetLinkedData(
  story: PublishedStory,
  units: readonly string[],
  absolute: Absolute,
): WithContext<Dataset> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': datasetId(absolute),
    url: absolute('/facts/'),
    name: `${story.title}: facts and sources`,
    description: `Every published number and dated finding behind “${story.title}”, each with its unit, its period, who counted, where it was printed and what it does not say.`,
    license: licenceAddress(story.licence.data),
    creator: { '@type': 'Organization', name: story.byline },
    version: story.edition,
    isAccessibleForFree: true,
    inLanguage: 'en-GB',
    temporalCoverage: `${story.covers.start}/${story.covers.end}`,
    spatialCoverage: 'England and Wales',
    variableMeasured: [...units],
    isPartOf: { '@id': absolute('/') },
    distribution: dataFiles.map(({ path, type }) => ({
      '@type': 'DataDownload',
      contentUrl: absolute(path),
      encodingFormat: type,
    })),
  };
}
