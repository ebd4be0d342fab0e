/** Months on the time ruler, from January 2009 to December 2019. */
export const rulerMonths = 132;
