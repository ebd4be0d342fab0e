import type { SupportService } from '../ledger/index.ts';

/** A number that anybody may print: it never changes. */
const emergency = '999';

const telephone = /\d(?:[\s-]?\d){6,}/;

/** Words without the clauses that hold a telephone number: a number is shown from its own column only, once rung. */
export function withoutNumbers(words: string): string {
  return words
    .split('; ')
    .filter((clause) => !telephone.test(clause))
    .join('; ');
}

/** The number to ring; null for a service without one, or one that nobody has rung yet. */
export function shownNumber(
  service: Pick<SupportService, 'contactType' | 'contact' | 'lastChecked'>,
): string | null {
  const { contactType, contact, lastChecked } = service;
  return contactType === 'phone' && (lastChecked !== '' || contact === emergency) ? contact : null;
}

/** The languages in which a service answers. */
export function languageWords(languages: readonly string[]): string {
  return languages.includes('cy') ? 'English and Welsh' : 'English';
}

/** Services that keep to themselves what they are told, and ways to report, which pass it on; each in its order. */
export function serviceGroups<Service extends Pick<SupportService, 'isPolice'>>(
  services: readonly Service[],
): { readonly listen: readonly Service[]; readonly report: readonly Service[] } {
  return {
    listen: services.filter(({ isPolice }) => isPolice === 'no'),
    report: services.filter(({ isPolice }) => isPolice !== 'no'),
  };
}
