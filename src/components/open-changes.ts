import { openCorrections, openLedger } from '../content.ts';
import { fill } from '../ledger/index.ts';
import { changesOf, type Change } from '../republish/change.ts';

/** Every published change, the oldest first, its words filled from the ledger. @throws ContentError for a slot that cannot be filled */
export async function openChanges(): Promise<readonly Change[]> {
  const ledger = await openLedger();
  const where = { file: 'content/corrections.yaml' };
  return changesOf(await openCorrections(), (template) => fill(template, ledger, where));
}
