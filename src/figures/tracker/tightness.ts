/** How much room there is: for all; without the refrain; or for what was found above all. */
export const tightnesses = ['roomy', 'tight', 'tightest'] as const;

/** How much room there is. */
export type Tightness = (typeof tightnesses)[number];
