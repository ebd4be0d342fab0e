import { openLedger } from '../content.ts';
import { isWithheld, type Ledger } from '../ledger/index.ts';
import { openWithheld } from './open-withheld.ts';

/** The ledger as others may have it: without the records of forces that may not be republished. */
export async function openOfferedLedger(): Promise<Ledger> {
  const [ledger, withheld] = [await openLedger(), await openWithheld()];
  return { ...ledger, forces: ledger.forces.filter(({ id }) => !isWithheld(`forces/${id}`, withheld)) };
}
