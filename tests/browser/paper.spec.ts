import { sideways } from './overflow.ts';
import { expect, test } from './story-test.ts';

test('paper has every still, table and note, and no furniture', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.goto('.');
  await page.emulateMedia({ media: 'print' });
  for (const furniture of [
    '.bar',
    'a.exit',
    '.stage',
    '.stage-foot',
    '.skip-link',
    '.modes',
    '.note-close',
    '.data-toggle',
  ]) {
    expect(await page.locator(`${furniture}:visible`).count(), furniture).toBe(0);
  }
  const hidden = await page.evaluate(() =>
    [
      '.still',
      '.still-description',
      'main table',
      '.note',
      '.step',
      '.support',
      '.section-source',
      '#exit-note',
    ].flatMap((selector) => {
      const all = [...document.querySelectorAll(selector)];
      const boxless = all.filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width < 2 || height < 2;
      });
      return all.length === 0 ? [`no ${selector}`] : boxless.map(() => selector);
    }),
  );
  expect(hidden).toEqual([]);
  expect(await sideways(page)).toBe(0);
});

test('pages on paper are not too many, and none is as wide as to be cut', async ({ page }) => {
  await page.goto('.');
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(5);
  expect(pages).toBeLessThan(80);
});
