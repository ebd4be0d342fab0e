import { openFeed } from '../components/open-feed.ts';
import { rssFeed } from '../republish/story-feed.ts';

/** The story as an RSS feed. */
export async function GET(): Promise<Response> {
  return new Response(rssFeed(await openFeed()), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
}
