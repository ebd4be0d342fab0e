import { openLedger } from '../../content.ts';
import { csvOf, publishedTables } from '../../ledger/index.ts';

/** The table as a CSV file. */
export async function GET(): Promise<Response> {
  return new Response(csvOf(publishedTables(await openLedger()).facts), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
