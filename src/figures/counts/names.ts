/** The counts, by the day on which each was published. */
export const countNames = ['cases', 'people', 'allegations', 'received', 'completed'] as const;

/** One of the counts. */
export type CountName = (typeof countNames)[number];
