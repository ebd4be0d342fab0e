import { createHash } from 'node:crypto';
import type { Story } from '../ledger/index.ts';
import { lastChanged, noteOf } from './change.ts';
import type { Copy } from './copy-block.ts';
import { copyHtml } from './copy-html.ts';
import { copyText } from './copy-text.ts';
import type { FeedStory } from './corrections-feed.ts';
import { figureAddress } from './figure-address.ts';
import { momentOf, postalMoment } from './moment.ts';
import { storyTag } from './story-tag.ts';
import { characters, document, element, lines } from './xml.ts';

/** What the feeds of the story are made of. */
export interface StoryFeed extends FeedStory {
  readonly story: Story;
  /** The whole story. */
  readonly copy: Copy;
  /** Whole address of the picture that stands for the story. */
  readonly image: string;
}

const language = 'en-GB';

/** The feed of the story as RSS 2.0, with the whole copy in it. */
export function rssFeed({ story, changes, copy, image, address }: StoryFeed): string {
  const home = address('/');
  const updated = lastChanged(story.published, changes);
  const item = element(
    'item',
    {},
    lines(
      element('title', {}, story.title),
      element('link', {}, home),
      element('guid', { isPermaLink: 'false' }, storyTag(home)),
      ...(story.published === null ? [] : [element('pubDate', {}, postalMoment(story.published))]),
      ...(updated === null ? [] : [element('atom:updated', {}, momentOf(updated))]),
      element('dc:creator', {}, story.byline),
      element('description', {}, story.standfirst),
      element('media:content', { url: image, type: 'image/png', medium: 'image' }),
      element('content:encoded', {}, characters(copyHtml(copy))),
    ),
  );
  return document(
    element(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:media': 'http://search.yahoo.com/mrss/',
      },
      lines(
        element(
          'channel',
          {},
          lines(
            element('title', {}, story.title),
            element('link', {}, home),
            element('description', {}, story.description),
            element('language', {}, language),
            element('atom:link', { rel: 'self', type: 'application/rss+xml', href: address('/feed.xml') }),
            item,
          ),
        ),
      ),
    ),
  );
}

interface Attachment {
  readonly url: string;
  readonly mime_type: string;
  readonly title: string;
}

// Files of one title are one thing in several formats. Their sizes are entered once they are drawn.
function attachmentsOf({ blocks }: Copy, address: FeedStory['address']): readonly Attachment[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'figure') return [];
    const { figure, state, picture, title } = block;
    return [
      { url: picture.src, mime_type: 'image/png', title },
      { url: address(figureAddress(figure, state, 'svg')), mime_type: 'image/svg+xml', title },
      { url: address(figureAddress(figure, state, 'pdf')), mime_type: 'application/pdf', title },
      { url: address(`/figures/${figure}.csv`), mime_type: 'text/csv', title },
    ];
  });
}

/** The feed of the story as JSON Feed 1.1. What is ours alone stands in `_told`. */
export function jsonFeed({ story, changes, copy, image, address }: StoryFeed): string {
  const home = address('/');
  const updated = lastChanged(story.published, changes);
  const html = copyHtml(copy);
  const item = {
    id: storyTag(home),
    url: home,
    title: story.title,
    summary: story.standfirst,
    content_html: html,
    content_text: copyText(copy),
    image,
    ...(story.published !== null && { date_published: momentOf(story.published) }),
    ...(updated !== null && { date_modified: momentOf(updated) }),
    authors: [{ name: story.byline, url: home }],
    language,
    attachments: attachmentsOf(copy, address),
    _told: {
      about: address('/corrections/'),
      edition: story.edition,
      content_sha256: createHash('sha256').update(html).digest('hex'),
      changes: address('/changes.json'),
      corrections: changes.map((change) => ({ date: momentOf(change.date), note: noteOf(change) })),
      licences: story.licence,
    },
  };
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: story.title,
    home_page_url: home,
    feed_url: address('/feed.json'),
    description: story.description,
    language,
    authors: [{ name: story.byline, url: home }],
    items: [item],
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
