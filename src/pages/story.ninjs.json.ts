import { openNinjs } from '../components/open-ninjs.ts';
import { ninjs } from '../republish/ninjs.ts';

/** The story for the systems of newsrooms. */
export async function GET(): Promise<Response> {
  return new Response(ninjs(await openNinjs()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
