import { openChanges } from '../components/open-changes.ts';
import { wholeAddress } from '../components/whole-address.ts';
import { openStory } from '../content.ts';
import { changesJson } from '../republish/changes-json.ts';

/** Every published change, for machines. */
export async function GET(): Promise<Response> {
  const { edition } = await openStory();
  const json = changesJson(edition, wholeAddress('/corrections/'), await openChanges());
  return new Response(json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
