import { wholeAddress } from '../components/whole-address.ts';
import { openStory } from '../content.ts';
import { citation } from '../republish/citation.ts';

/** How the data is cited. */
export async function GET(): Promise<Response> {
  return new Response(citation(await openStory(), wholeAddress), {
    headers: { 'Content-Type': 'text/yaml; charset=utf-8' },
  });
}
