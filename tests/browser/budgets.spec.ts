import { setTimeout as delay } from 'node:timers/promises';
import { gzipBytesOfAll } from '../built/weight.ts';
import { expectNoShift, layoutShift } from './layout-shift.ts';
import { readThrough } from './read-through.ts';
import { expect, test } from './story-test.ts';
import { watchPage } from './watch-page.ts';

const screens = [
  { name: 'a phone', width: 390, height: 844 },
  { name: 'a desk', width: 1440, height: 900 },
];

for (const { name, ...viewport } of screens) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport });

    test('12 kB of script or less come before the first scroll', async ({ page }) => {
      const { scripts } = watchPage(page);
      await page.goto('.', { waitUntil: 'networkidle' });
      const bodies = await Promise.all(scripts.map((script) => script.body()));
      const inline = await page
        .locator('script:not([src])')
        .evaluateAll((elements) =>
          elements
            .filter((element) => ['', 'module'].includes(element.getAttribute('type') ?? ''))
            .map(({ textContent }) => textContent),
        );
      expect(scripts.length + inline.length).toBeGreaterThan(0);
      expect(gzipBytesOfAll([...bodies, ...inline])).toBeLessThanOrEqual(12_000);
    });

    test('the whole story is read without an error or a request to another host', async ({
      page,
      server,
    }) => {
      const { requests, errors } = watchPage(page);
      await page.goto('.', { waitUntil: 'networkidle' });
      await readThrough(page);
      expect(errors).toEqual([]);
      expect(
        requests.filter((url) => !url.startsWith(`${server.origin}/`) && !url.startsWith('data:')),
      ).toEqual([]);
      expect(requests.length).toBeGreaterThan(3);
    });

    test('nothing moves by itself, neither while the page loads nor while it is read', async ({ page }) => {
      await page.goto('.', { waitUntil: 'networkidle' });
      await expectNoShift(page);
      await readThrough(page);
      await expectNoShift(page);
    });

    test('nothing moves when the fonts come late', async ({ page }) => {
      await page.route('**/*.woff2', async (route) => {
        await delay(1000);
        await route.continue();
      });
      await page.goto('.', { waitUntil: 'networkidle' });
      await expectNoShift(page);
    });
  });
}

test('a layout that shifts is measured', async ({ page }) => {
  await page.goto('.');
  await page.evaluate(async () => {
    const wide = document.createElement('div');
    wide.style.height = '300px';
    await new Promise(requestAnimationFrame);
    document.body.prepend(wide);
  });
  expect(await layoutShift(page)).toBeGreaterThan(0.01);
});
