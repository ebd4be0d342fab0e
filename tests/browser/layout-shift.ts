import type { Page } from '@playwright/test';
import { performanceEntries } from './performance-entries.ts';

/** The sum of all layout shifts since the page began to load. */
export async function layoutShift(page: Page): Promise<number> {
  const shifts = await performanceEntries(page, 'layout-shift');
  return shifts.reduce((sum, { value = 0 }) => sum + value, 0);
}
