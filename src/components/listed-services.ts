import type { SupportService } from '../ledger/index.ts';

/** The services that may be shown, in their order; one whose row says to leave it out is left out. */
export function listedServices(services: readonly SupportService[]): readonly SupportService[] {
  return services
    .filter((service) => !service.status.startsWith('leave out'))
    .toSorted((one, other) => one.order - other.order);
}
