import { openFeed } from '../components/open-feed.ts';
import { jsonFeed } from '../republish/story-feed.ts';

/** The story as a JSON Feed. */
export async function GET(): Promise<Response> {
  return new Response(jsonFeed(await openFeed()), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
}
