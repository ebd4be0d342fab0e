import { openKitPlan } from '../../components/open-kits.ts';

/** What goes into every kit; the build reads its words, makes the kits and takes this file away. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(await openKitPlan()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
