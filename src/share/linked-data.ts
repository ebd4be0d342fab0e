import type { CorrectionComment, NewsArticle, WebPage, WithContext } from 'schema-dts';
import { licenceAddress } from '../ledger/index.ts';
import { storyShapes } from './card.ts';
import { imageLinkedData, type PreviewImage } from './card-image.ts';
import { sectionPath, storyPath } from './addresses.ts';
import type { Absolute, PublishedStory } from './published-story.ts';

/** A section as the story's linked data list it. */
export interface ListedSection {
  readonly id: string;
  readonly title: string;
}

/** What linked data say of a page that is not the whole story. */
export interface LinkedPage {
  /** From the top of the site. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly image: PreviewImage;
}

/** Where the story's set of facts is described. */
export function datasetId(absolute: Absolute): string {
  return `${absolute('/facts/')}#dataset`;
}

interface Dates {
  readonly datePublished?: string;
  readonly dateModified?: string;
}

function dates({ published, modified }: PublishedStory): Dates {
  if (published === null) return {};
  return { datePublished: published, dateModified: modified ?? published };
}

/** The whole story as a news article, to stand as the first script of its page. */
export function storyLinkedData(
  story: PublishedStory,
  sections: readonly ListedSection[],
  corrections: readonly { readonly text: string; readonly datePublished: string }[],
  absolute: Absolute,
): WithContext<NewsArticle> {
  const top = absolute('/');
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': top,
    url: top,
    mainEntityOfPage: top,
    headline: story.title,
    description: story.description,
    inLanguage: 'en-GB',
    image: storyShapes.map(({ name }) => absolute(`/cards/${name}.png`)),
    ...dates(story),
    author: [{ '@type': 'Organization', name: story.byline, url: top }],
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: story.publisher,
      logo: absolute('/icon.png'),
      correctionsPolicy: absolute('/corrections/'),
    },
    copyrightHolder: { '@type': 'Organization', name: story.publisher },
    creditText: story.title,
    license: licenceAddress(story.licence.prose),
    usageInfo: absolute('/republish/'),
    isAccessibleForFree: true,
    version: story.edition,
    backstory: absolute('/methods/'),
    citation: absolute('/facts/'),
    isBasedOn: { '@type': 'Dataset', '@id': datasetId(absolute) },
    ...(corrections.length > 0 && {
      correction: corrections.map(({ text, datePublished }): CorrectionComment => ({
        '@type': 'CorrectionComment',
        text,
        datePublished,
      })),
    }),
    hasPart: sections.map(({ id, title }) => ({
      '@type': 'WebPageElement',
      '@id': absolute(storyPath(id)),
      cssSelector: `#${id}`,
      url: absolute(sectionPath(id)),
      name: title,
    })),
  };
}

/** A section, a state, the record of a force or a page beside the story, as a part of the story. */
export function pageLinkedData(
  page: LinkedPage,
  story: PublishedStory,
  absolute: Absolute,
): WithContext<WebPage> {
  const address = absolute(page.path);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': address,
    url: address,
    name: page.title,
    headline: page.title,
    description: page.description,
    inLanguage: 'en-GB',
    ...dates(story),
    isPartOf: { '@type': 'NewsArticle', '@id': absolute('/'), headline: story.title },
    primaryImageOfPage: imageLinkedData(page.image, story, absolute),
    publisher: { '@type': 'NewsMediaOrganization', name: story.publisher },
    license: licenceAddress(story.licence.prose),
    isAccessibleForFree: true,
  };
}
