import type { Story } from '../ledger/index.ts';
import { lastChanged, noteOf, type Change } from './change.ts';
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

const titles: Readonly<Record<Change['kind'], (story: string) => string>> = {
  correction: (story) => `Correction to ${story}`,
  clarification: (story) => `Clarification of ${story}`,
  update: (story) => `Update to ${story}`,
  retraction: (story) => `Withdrawn from ${story}`,
};

function tagOf(id: string, address: FeedStory['address']): string {
  return storyTag(address('/'), `corrections/${id}`);
}

/** Readers that took the entry of a change that was taken back are told to drop it (RFC 6721), and why. */
function deletedEntry(id: string, by: Change, { address }: FeedStory): Xml {
  return element(
    'at:deleted-entry',
    { ref: tagOf(id, address), when: momentOf(by.date) },
    lines(element('at:comment', {}, noteOf(by))),
  );
}

function entry(change: Change, feed: FeedStory): Xml {
  const { changes, address, story } = feed;
  const { id, kind, date, edition } = change;
  const by = changes.find(({ withdraws }) => withdraws === id);
  if (by !== undefined) return deletedEntry(id, by, feed);
  return element(
    'entry',
    {},
    lines(
      element('id', {}, tagOf(id, address)),
      element('title', {}, titles[kind](story.title)),
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
 * The feed of corrections (Atom, RFC 4287), the newest first; a change that a later one took back is a deleted entry. The
 * same changes make the same bytes, so that a host's ETag stays. Before anything is published or corrected it is dated
 * by the day up to which the story tells.
 */
export function correctionsFeed(feed: FeedStory): string {
  const { story, changes, address } = feed;
  const updated = lastChanged(story.published, changes) ?? story.asOf;
  const hasDeleted = changes.some(({ withdraws }) => withdraws !== null);
  return document(
    element(
      'feed',
      {
        xmlns: 'http://www.w3.org/2005/Atom',
        'xmlns:at': hasDeleted ? 'http://purl.org/atompub/tombstones/1.0' : undefined,
        'xml:lang': 'en-GB',
      },
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
