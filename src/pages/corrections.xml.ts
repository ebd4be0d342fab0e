import { openFeed } from '../components/open-feed.ts';
import { correctionsFeed } from '../republish/corrections-feed.ts';

/** Every correction as an Atom feed. */
export async function GET(): Promise<Response> {
  return new Response(correctionsFeed(await openFeed()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
