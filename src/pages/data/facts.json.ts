import { openLedger } from '../../content.ts';
import { factsJson } from '../../share/data-texts.ts';

/** The facts that may be published, as JSON. */
export async function GET(): Promise<Response> {
  return new Response(factsJson(await openLedger()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
