import type { SupportService } from '../ledger/index.ts';

/** A service that somebody has to ring or load again, and for how many days nobody has; null when nobody ever did. */
export interface UncheckedService {
  readonly service: SupportService;
  readonly days: number | null;
}

/** How long the check of a service holds, in days. */
export const checkHolds = 90;

const dayLength = 24 * 60 * 60 * 1000;

/**
 * The services whose last check is older than it holds, or missing, in their order.
 * @param today a day such as `2019-09-27`
 */
export function uncheckedServices(
  services: readonly SupportService[],
  today: string,
): readonly UncheckedService[] {
  return services.flatMap((service) => {
    const days =
      service.lastChecked === ''
        ? null
        : Math.floor((Date.parse(today) - Date.parse(service.lastChecked)) / dayLength);
    return days === null || days > checkHolds ? [{ service, days }] : [];
  });
}
