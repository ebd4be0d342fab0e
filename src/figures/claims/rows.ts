import type { Verdict } from '../../ledger/index.ts';

/** Verdicts in the order of the ledger, written out once more: what a browser draws with does not come from there. */
export const verdictRows = [
  'confirmed',
  'partly-confirmed',
  'corrected',
  'explained',
  'not-verified',
  'not-checkable',
] as const satisfies readonly Verdict[];

/** Press reports by their date. */
export const reportRows = [
  'huffpost-2012',
  'examiner-2017',
  'sun-2019',
  'yorkshire-post-2019',
  'blog-2019',
] as const;

/** One press report. */
export type Report = (typeof reportRows)[number];
