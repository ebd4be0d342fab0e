import type { Page } from '@playwright/test';
import { layoutShift } from '../browser/layout-shift.ts';
import { performanceEntries } from '../browser/performance-entries.ts';
import { milliseconds, printedTable } from './figure-line.ts';

/** How the page at an address loads: what a reader waits for. */
export async function loading(page: Page, address: string): Promise<string> {
  await page.goto(address, { waitUntil: 'networkidle' });
  const paints = await performanceEntries(page, 'largest-contentful-paint');
  const tasks = await performanceEntries(page, 'longtask');
  const longest = Math.max(0, ...tasks.map(({ duration }) => duration));
  return printedTable('Loading', [
    { name: 'largest contentful paint', figure: milliseconds(paints.at(-1)?.startTime ?? Number.NaN) },
    { name: 'layout shift', figure: (await layoutShift(page)).toFixed(4) },
    { name: 'longest task', figure: longest === 0 ? 'none over 50 ms' : milliseconds(longest) },
  ]);
}
