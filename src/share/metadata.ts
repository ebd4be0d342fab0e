import type { PreviewImage } from './card-image.ts';
import type { Absolute, PublishedStory } from './published-story.ts';

/** What the head of a page says to those who link to it. */
export interface PageMetadata {
  /** `article` for the story and its parts. */
  readonly type: 'article' | 'website';
  /** Neutral, at most 70 characters. */
  readonly title: string;
  /** Neutral, at most 200 characters. */
  readonly description: string;
  /** Canonical, whole. */
  readonly url: string;
  readonly image: PreviewImage;
}

/** One `<meta>`: `property` for Open Graph, `name` for the others. */
export interface Meta {
  readonly property?: string;
  readonly name?: string;
  readonly content: string;
}

/** Open Graph and X card, in the order in which they are written. */
export function previewMetas(page: PageMetadata, story: PublishedStory, absolute: Absolute): readonly Meta[] {
  const { image } = page;
  const property = (name: string, content: string): Meta => ({ property: name, content });
  const { published } = story;
  return [
    property('og:type', page.type),
    property('og:site_name', story.title),
    property('og:locale', 'en_GB'),
    property('og:title', page.title),
    property('og:description', page.description),
    property('og:url', page.url),
    property('og:image', absolute(image.path)),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(image.width)),
    property('og:image:height', String(image.height)),
    property('og:image:alt', image.alternative),
    ...(page.type === 'article' && published !== null
      ? [
          property('article:published_time', published),
          property('article:modified_time', story.modified ?? published),
        ]
      : []),
    { name: 'twitter:card', content: 'summary_large_image' },
    { name: 'twitter:image:alt', content: image.alternative },
  ];
}

/** Tags that reference managers read. */
export function citationMetas({ title, url }: PageMetadata, story: PublishedStory): readonly Meta[] {
  return [
    { name: 'citation_title', content: title },
    { name: 'citation_author', content: story.byline },
    ...(story.published === null
      ? []
      : [{ name: 'citation_publication_date', content: story.published.replaceAll('-', '/') }]),
    { name: 'citation_public_url', content: url },
    { name: 'citation_language', content: 'en' },
  ];
}
