import { expect, type Page } from '@playwright/test';
import { performanceEntries } from './performance-entries.ts';

/** The sum of all layout shifts since the page began to load. */
export async function layoutShift(page: Page): Promise<number> {
  const shifts = await performanceEntries(page, 'layout-shift');
  return shifts.reduce((sum, { value = 0 }) => sum + value, 0);
}

/** Expects that nothing moved by itself since the page began to load; if something did, says what. */
export async function expectNoShift(page: Page): Promise<void> {
  const shifts = await performanceEntries(page, 'layout-shift');
  const moved = shifts.flatMap((shift) => shift.moved ?? []).join(', ');
  expect(await layoutShift(page), `moved: ${moved}`).toBeLessThan(0.001);
}
