import { copyKey } from '../../components/copy-key.ts';
import { openEditions } from '../../components/open-editions.ts';

/** This edition in keys, so that later editions know what it said without keeping its words. */
export async function GET(): Promise<Response> {
  const { edition, units } = await openEditions();
  const keyed = units.map(({ id, part, words }) => ({ id, part, key: copyKey(words) }));
  return new Response(`${JSON.stringify({ edition, units: keyed })}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
