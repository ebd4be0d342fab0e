import { openLedger } from '../content.ts';
import { publishedTables } from '../ledger/index.ts';
import type { NinjsItem } from '../republish/ninjs.ts';
import { openFeed } from './open-feed.ts';

/** The story as an item for newsrooms. */
export async function openNinjs(): Promise<NinjsItem> {
  const { columns, rows } = publishedTables(await openLedger()).sources;
  const place = columns.indexOf('publisher');
  const publishers = [...new Set(rows.flatMap((row) => row[place] ?? []))].sort();
  return { ...(await openFeed()), publishers };
}
