import { wholeAddress } from '../components/whole-address.ts';
import { openStory } from '../content.ts';
import { rightsJsonLd } from '../republish/rights.ts';

/** What anybody may do with the story, for machines. */
export async function GET(): Promise<Response> {
  return new Response(rightsJsonLd({ story: await openStory(), address: wholeAddress }), {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });
}
