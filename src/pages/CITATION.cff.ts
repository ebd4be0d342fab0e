import { wholeAddress } from '../components/whole-address.ts';
import { openStory } from '../content.ts';
import { citationFile } from '../republish/citation-file.ts';

/** How the data is cited. */
export async function GET(): Promise<Response> {
  return new Response(citationFile(await openStory(), wholeAddress), {
    headers: { 'Content-Type': 'text/yaml; charset=utf-8' },
  });
}
