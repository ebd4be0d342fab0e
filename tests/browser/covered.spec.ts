import { picturesOf, scrollToStep, stepAddresses } from './stage-reading.ts';
import { expect, test } from './story-test.ts';

const phones = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
];

test('no card covers the picture', async ({ page }) => {
  test.setTimeout(90_000);
  for (const size of phones) {
    await page.setViewportSize(size);
    await page.goto('.');
    for (const step of await stepAddresses(page)) {
      for (let top = size.height; top > 0; top -= 90) {
        await scrollToStep(page, step, top);
        const covered = await page.evaluate(() => {
          const steps = [...document.querySelectorAll('.stage-picture')].flatMap((picture) => {
            const { left, right, top: upper, bottom } = picture.getBoundingClientRect();
            const across = [0.05, 0.35, 0.65, 0.95].map((share) => left + share * (right - left));
            const down = [0.02, 0.25, 0.5, 0.75, 0.98].map((share) => upper + share * (bottom - upper));
            return across.flatMap((x) => down.map((y) => document.elementFromPoint(x, y)?.closest('.step')));
          });
          return steps.flatMap((found) => found?.id ?? []);
        });
        expect(covered, `${step} at ${top} px on ${size.width} × ${size.height}`).toEqual([]);
      }
    }
    expect(Object.keys(await picturesOf(page)).length).toBeGreaterThan(0);
  }
});
