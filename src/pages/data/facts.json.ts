import { openLedger } from '../../content.ts';
import { factRecords } from '../../ledger/index.ts';

/** The facts that may be published, as JSON. */
export async function GET(): Promise<Response> {
  return new Response(`${JSON.stringify(factRecords(await openLedger()), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
