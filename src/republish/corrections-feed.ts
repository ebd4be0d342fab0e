import type { Story } from '../ledger/index.ts';
import { correctionKinds, lastChanged, noteOf, type Change } from './change.ts';
import { momentOf } from './moment.ts';
import { storyTag } from './story-tag.ts';
import { document, element, lines, type Xml } from './xml.ts';

/** What a feed says of the story. */
export interface FeedStory {
  readonly story: Pick<Story, 'title' | 'description' | 'byline' | 'published' | 'asOf'>;
  readonly changes: readonly Change[];
  /** Whole address of a path of ours. */
  readonly address: (path: string) => string;
}

function entry(change: Change, { address, story }: FeedStory): Xml {
  const { id, kind, date, edition } = change;
  return element(
    'entry',
    {},
    lines(
      element('id', {}, storyTag(address('/'), `corrections/${id}`)),
      element('title', {}, `${correctionKinds[kind]} to ${story.title}`),
      element('published', {}, momentOf(date)),
      element('updated', {}, momentOf(date)),
      element('link', {
        rel: 'alternate',
        type: 'text/html',
        href: `${address('/corrections/')}#change-${id}`,
      }),
      element('link', { rel: 'related', type: 'text/html', href: address('/') }),
      element('category', { term: kind }),
      element('category', { term: `v${String(edition)}` }),
      element('content', { type: 'text' }, noteOf(change)),
    ),
  );
}

/**
 * The feed of corrections (Atom, RFC 4287), the newest first. The same changes make the same bytes, so that a host's
 * ETag stays. Before anything is published or corrected it is dated by the day up to which the story tells.
 */
export function correctionsFeed(feed: FeedStory): string {
  const { story, changes, address } = feed;
  const updated = lastChanged(story.published, changes) ?? story.asOf;
  return document(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' },
      lines(
        element('id', {}, storyTag(address('/'), 'corrections')),
        element('title', {}, `Corrections to ${story.title}`),
        element('updated', {}, momentOf(updated)),
        element('author', {}, element('name', {}, story.byline), element('uri', {}, address('/'))),
        element('link', { rel: 'self', type: 'application/atom+xml', href: address('/corrections.xml') }),
        element('link', { rel: 'alternate', type: 'text/html', href: address('/corrections/') }),
        ...changes.toReversed().map((change) => entry(change, feed)),
      ),
    ),
  );
}
