import type { Size } from '../scene/size.ts';

/** The cover's ledger: a strip beside the title on phones, then a leaf, a sheet and a page that runs off the right edge. */
export const coverSizes: readonly { readonly className: string; readonly size: Size }[] = [
  { className: 'cover-strip', size: { width: 104, height: 358, textScale: 1 } },
  { className: 'cover-leaf', size: { width: 376, height: 780, textScale: 1 } },
  { className: 'cover-sheet', size: { width: 620, height: 820, textScale: 1 } },
  { className: 'cover-page', size: { width: 1200, height: 820, textScale: 1 } },
];
