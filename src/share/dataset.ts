import type { Dataset, WithContext } from 'schema-dts';
import { licenceAddress } from '../ledger/index.ts';
import { datasetId } from './linked-data.ts';
import type { Absolute, PublishedStory } from './published-story.ts';

function typeOf(path: string): string {
  return path.endsWith('.json') ? 'application/json' : 'text/csv';
}

/**
 * The ledger of the story as a set of data.
 * @param units what its numbers count
 * @param files the text of each published file, by its path from the top of the site
 */
export function datasetLinkedData(
  story: PublishedStory,
  units: readonly string[],
  files: ReadonlyMap<string, string>,
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
    distribution: [...files].map(([path, text]) => ({
      '@type': 'DataDownload',
      contentUrl: absolute(path),
      encodingFormat: typeOf(path),
      contentSize: `${Buffer.byteLength(text)} B`,
    })),
  };
}
