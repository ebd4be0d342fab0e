import { chromium as playwrightChromium, type Page } from '@playwright/test';
import { readingModes } from '../../src/scroll/reading-mode.ts';
import { basePathFrom } from '../server/base-path.ts';
import { pageKinds } from './page-kinds.ts';
import { readThrough } from './read-through.ts';
import { settledPictures } from './stage-reading.ts';
import { expect, test } from './story-test.ts';
import { styleFromOutside, textSpacing } from './styled-from-outside.ts';

/** How many pixels the page can be scrolled sideways. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What cuts off words of its own: it hides its overflow and has some. */
function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const hides = /hidden|clip/;
    const cut = [...document.querySelectorAll<HTMLElement>('main *, .bar *, footer *')].filter((element) => {
      const { overflowX, overflowY, clipPath, visibility } = getComputedStyle(element);
      const forEyes =
        clipPath === 'none' && visibility === 'visible' && element.closest('.cover-ledger, svg') === null;
      const words =
        element.textContent.trim() !== '' && element.closest('[popover]:not(:popover-open)') === null;
      const wide = hides.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const tall = hides.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      return forEyes && words && (wide || tall);
    });
    return cut.map((element) => `${element.className}: ${element.textContent.trim().slice(0, 40)}`);
  });
}

/** What stays on the screen however far the page is scrolled, by what is seen at a grid of points. */
function staying(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    for (const element of document.querySelectorAll('body *')) {
      const { position } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const seen = box.bottom > 0 && box.top < innerHeight && box.width > 1 && box.height > 1;
      if (seen && (position === 'fixed' || position === 'sticky')) found.add(element.className);
    }
    return [...found];
  });
}

test.describe('at 400% zoom (320 × 256)', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  for (const kind of ['./', ...pageKinds('dist')]) {
    test(`${kind} has no sideways scroll and nothing stays but the exit`, async ({ page }) => {
      await page.goto(kind);
      await readThrough(page);
      expect(await sideways(page)).toBe(0);
      for (const top of [900, 2500]) {
        await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
        if ((await page.evaluate(() => scrollY)) < 200) continue;
        expect(await staying(page)).toEqual(['exit']);
        await expect(page.locator('a.exit')).toBeInViewport({ ratio: 1 });
      }
      const { width = 0, height = 0 } = (await page.locator('a.exit').boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    });
  }

  test('the story shows its stills instead of the stage', async ({ page }) => {
    await page.goto('.');
    await expect(page.locator('.stage').first()).toBeHidden();
    await expect(page.locator('.still').first()).toBeVisible();
  });
});

for (const width of [320, 390, 768, 1024, 1100, 1280, 1440, 2560]) {
  test(`nothing scrolls sideways ${String(width)} pixels wide, in any mode`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const mode of readingModes) {
      await page.goto(`./?mode=${mode}`);
      await readThrough(page);
      expect(await sideways(page), mode).toBe(0);
    }
  });
}

for (const viewport of [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
]) {
  test(`with more space between letters, words and lines nothing is cut off, ${String(viewport.width)} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    for (const mode of readingModes) {
      await page.goto(`./?mode=${mode}`);
      await styleFromOutside(page, textSpacing);
      await readThrough(page);
      expect(await sideways(page), mode).toBe(0);
      expect(await clipped(page), mode).toEqual([]);
    }
  });
}

test('with text twice as large nothing is cut off, scrolls sideways or leaves the screen without the exit', async ({
  server,
}, { project }) => {
  const { launchOptions } = project.use;
  const browser = await playwrightChromium.launch({
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), '--blink-settings=defaultFontSize=32'],
  });
  for (const viewport of [
    { width: 1280, height: 1024 },
    { width: 640, height: 1400 },
  ]) {
    const page = await browser.newPage({ viewport });
    await page.goto(`${server.origin}${basePathFrom(process.env)}`);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    await readThrough(page);
    expect(await sideways(page)).toBe(0);
    expect(await clipped(page)).toEqual([]);
    await expect(page.locator('a.exit')).toBeInViewport({ ratio: 1 });
    await page.close();
  }
  await browser.close();
});

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active' });

  test('the chosen mode, the exit and the buttons can be told from the ground', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('./?mode=step');
    const { chosen, ground, exit } = await page.evaluate(() => {
      const style = (selector: string): CSSStyleDeclaration => {
        const element = document.querySelector(selector);
        if (element === null) throw new Error(`no ${selector}`);
        return getComputedStyle(element);
      };
      const { color, backgroundColor } = style('.bar-modes [aria-pressed="true"]');
      return {
        chosen: [color, backgroundColor],
        ground: style('body').backgroundColor,
        exit: style('a.exit').borderTopWidth,
      };
    });
    expect(chosen[0]).not.toBe(chosen[1]);
    expect(chosen[1]).not.toBe(ground);
    expect(exit).toBe('3px');
  });

  test('every mark of a figure is drawn in one of the colours of the reader', async ({ page }) => {
    await page.goto('./?mode=read');
    const colours = await page.$$eval('.still svg *', (marks) => [
      ...new Set(
        marks
          .filter((mark) => mark.getClientRects().length > 0)
          .flatMap((mark) => [getComputedStyle(mark).fill, getComputedStyle(mark).stroke]),
      ),
    ]);
    expect(
      colours.filter((colour) => !['none', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'].includes(colour)),
    ).toEqual([]);
    expect(colours).toContain('rgb(0, 0, 0)');
  });
});

test('with more contrast every rule is as plain as an outline', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await page.goto('.');
  const [rule, margin, edge] = await page.evaluate(() =>
    ['--rule', '--margin', '--edge'].map((name) =>
      getComputedStyle(document.documentElement).getPropertyValue(name).trim(),
    ),
  );
  expect(edge).toBeTruthy();
  expect([rule, margin]).toEqual([edge, edge]);
});

test('with reduced motion a state changes at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./?mode=step#plans');
  const figure = page.locator('story-figure[data-section="plans"]');
  await expect(figure.locator('.stage-picture > *').first()).toBeAttached();
  const attributes = (): Promise<string> =>
    figure.locator('.stage-picture').evaluate(({ innerHTML }) => innerHTML);
  const before = await attributes();
  const at = await figure.evaluate((element) => {
    element.querySelector<HTMLElement>('[data-move="next"]')?.click();
    return element.querySelector('.stage-picture')?.innerHTML;
  });
  expect(at).not.toBe(before);
  await settledPictures(page);
  expect(await attributes()).toBe(at);
});

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
