import type { ImageObject } from 'schema-dts';
import { licenceAddress } from '../ledger/index.ts';
import { cardSize } from './card.ts';
import type { Absolute, PublishedStory } from './published-story.ts';

/** A picture for previews. */
export interface PreviewImage {
  /** From the top of the site. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** What is to be seen, at most 420 characters. */
  readonly alternative: string;
}

/** The card at a path such as `/cards/plans.png`. */
export function cardImage(path: string, alternative: string): PreviewImage {
  return { path, ...cardSize, alternative };
}

/** A picture as linked data, with everything that its licence asks to be said. */
export function imageLinkedData(image: PreviewImage, story: PublishedStory, absolute: Absolute): ImageObject {
  const address = absolute(image.path);
  return {
    '@type': 'ImageObject',
    '@id': address,
    contentUrl: address,
    encodingFormat: 'image/png',
    width: String(image.width),
    height: String(image.height),
    caption: image.alternative,
    license: licenceAddress(story.licence.data),
    acquireLicensePage: absolute('/republish/'),
    creator: { '@type': 'Organization', name: story.byline },
    creditText: story.title,
    copyrightNotice: story.publisher,
  };
}
