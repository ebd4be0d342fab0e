/** The beginning of a day as machines write it: `2027-01-12T00:00:00Z`. The story is dated by days. */
export function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** The beginning of a day as RSS writes it: `Tue, 12 Jan 2027 00:00:00 GMT`. */
export function postalMoment(day: string): string {
  return new Date(momentOf(day)).toUTCString();
}
