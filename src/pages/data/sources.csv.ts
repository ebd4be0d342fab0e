import { openOfferedLedger } from '../../components/open-offered-ledger.ts';
import { csvOf, publishedTables } from '../../ledger/index.ts';

/** The table as a CSV file. */
export async function GET(): Promise<Response> {
  return new Response(csvOf(publishedTables(await openOfferedLedger()).sources), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
