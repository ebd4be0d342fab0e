import type { Size } from '../scene/size.ts';

/** The two compositions in which a key state stands in the page; CSS shows the one that fits. */
export const stillSizes: readonly { readonly className: string; readonly size: Size }[] = [
  { className: 'still-narrow', size: { width: 358, height: Infinity, textScale: 1 } },
  { className: 'still-wide', size: { width: 822, height: Infinity, textScale: 1 } },
];
