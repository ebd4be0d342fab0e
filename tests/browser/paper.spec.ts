import { faultsOnPaper } from './on-paper.ts';
import { sideways } from './overflow.ts';
import { expect, test } from './story-test.ts';

test('paper has every still, table and note, and no furniture', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.goto('.');
  expect(await faultsOnPaper(page)).toContain('.bar shows');
  await page.emulateMedia({ media: 'print' });
  expect(await faultsOnPaper(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
});

test('paper has the address behind every link to a source, and where the copy came from, with edition and date', async ({
  page,
}) => {
  await page.goto('.');
  await page.emulateMedia({ media: 'print' });
  const bare = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>(".note a, .section-source a, .service a[href^='http']")]
      .filter((link) => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? '-'))
      .map((link) => link.href),
  );
  expect(bare).toEqual([]);
  const footer = page.locator('.footer');
  await expect(footer).toContainText(/Edition \d+/);
  await expect(footer).toContainText(/The story ends on \d+ \w+ \d{4}/);
  await expect(page.locator('.on-paper')).toBeVisible();
  await expect(page.locator('.on-paper')).toContainText(/^This copy was printed from http/);
});

test('nothing on paper is told by colour alone: every still keeps its marks apart in grey', async ({
  page,
}) => {
  await page.goto('.');
  await page.emulateMedia({ media: 'print' });
  const faint = await page.evaluate(() => {
    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = (/\d+(?:\.\d+)?/g[Symbol.match](colour) ?? []).map(Number);
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    return [...document.querySelectorAll('.still-wide text')]
      .filter((text) => 1.05 / (luminance(getComputedStyle(text).fill) + 0.05) < 4.5)
      .map((text) => `${text.getAttribute('class') ?? ''}: ${text.textContent}`);
  });
  expect(faint).toEqual([]);
});

test('pages on paper are not too many, and none is as wide as to be cut', async ({ page }) => {
  await page.goto('.');
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(5);
  expect(pages).toBeLessThan(80);
});
