import { wholeAddress } from '../components/whole-address.ts';
import { openOfferedLedger } from '../components/open-offered-ledger.ts';
import { openStory } from '../content.ts';
import { publishedTables } from '../ledger/index.ts';
import { dataPackage, wholeLedger } from '../republish/data-package.ts';

/** The published tables, described for machines. */
export async function GET(): Promise<Response> {
  const tables = wholeLedger(publishedTables(await openOfferedLedger()));
  const json = dataPackage({ story: await openStory(), tables, address: wholeAddress });
  return new Response(json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
