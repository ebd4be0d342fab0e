/** What was asked, by the day of asking; the last was asked by the complaints body alone and stands apart. */
export const requestNames = ['request', 'look-back', 'plan', 'vetting', 'answered'] as const;

/** One request. */
export type RequestName = (typeof requestNames)[number];
