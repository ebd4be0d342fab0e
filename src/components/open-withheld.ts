import { getEntry } from 'astro:content';
import type { Withheld } from '../ledger/index.ts';

/** What partners may not republish. */
export async function openWithheld(): Promise<readonly Withheld[]> {
  return (await getEntry('withheld', 'withheld'))?.data.list ?? [];
}
