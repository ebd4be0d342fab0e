import { getEntry } from 'astro:content';
import type { PublishedId } from '../ledger/index.ts';

/** Every id that was published, and where those that have moved are now. */
export async function openPublishedIds(): Promise<readonly PublishedId[]> {
  return (await getEntry('addresses', 'addresses'))?.data.list ?? [];
}
