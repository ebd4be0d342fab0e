import { chromium as playwrightChromium, type Page } from '@playwright/test';
import { readingModes } from '../../src/scroll/reading-mode.ts';
import { basePathFrom } from '../server/base-path.ts';
import { clipped, sideways } from './overflow.ts';
import { pageKinds } from './page-kinds.ts';
import { readThrough } from './read-through.ts';
import { settledPictures } from './stage-reading.ts';
import { expect, test } from './story-test.ts';
import { styleFromOutside, textSpacing } from './styled-from-outside.ts';

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
  for (const mode of readingModes) {
    test(`nothing scrolls sideways ${String(width)} pixels wide in ${mode} mode`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`./?mode=${mode}`);
      await readThrough(page);
      expect(await sideways(page)).toBe(0);
    });
  }
}

const spaced = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 640, height: 640 },
  { width: 1280, height: 600 },
  { width: 1280, height: 800 },
];

for (const viewport of spaced) {
  for (const mode of readingModes) {
    const size = `${String(viewport.width)} × ${String(viewport.height)}`;
    test(`nothing is cut off on a screen of ${size} in ${mode} mode, nor with more space between letters, words and lines`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      for (const style of ['', textSpacing]) {
        await page.goto(`./?mode=${mode}`);
        await styleFromOutside(page, style);
        await readThrough(page);
        expect(await sideways(page), style).toBe(0);
        expect(await clipped(page), style).toEqual([]);
      }
    });
  }
}

test('where a stage has no room for its pictures its section has every still, and the others keep their stages', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 640 });
  await page.goto('.');
  await readThrough(page);
  const shown = (selector: string): Promise<readonly string[]> =>
    page.evaluate(
      (each) =>
        [...document.querySelectorAll<HTMLElement>('.section-figure')].flatMap((section) =>
          [...section.querySelectorAll(each)].some(
            (part) => part.getBoundingClientRect().height > 1 && part.closest('.stills')?.clientWidth !== 1,
          )
            ? [section.id]
            : [],
        ),
      selector,
    );
  expect(await shown('.still')).toEqual(['counts', 'tracker']);
  expect(await shown('.stage')).toEqual(expect.arrayContaining(['plans', 'vetting']));
  expect(await shown('.stage')).not.toEqual(expect.arrayContaining(['counts']));
  await page.setViewportSize({ width: 640, height: 960 });
  await expect.poll(() => shown('.still')).toEqual([]);
});

for (const viewport of [
  { width: 1280, height: 1024 },
  { width: 640, height: 1400 },
]) {
  test(`with text twice as large nothing is cut off, scrolls sideways or leaves the screen without the exit, ${String(viewport.width)} pixels wide`, async ({
    server,
  }, { project }) => {
    const { launchOptions } = project.use;
    const browser = await playwrightChromium.launch({
      ...launchOptions,
      args: [...(launchOptions?.args ?? []), '--blink-settings=defaultFontSize=32'],
    });
    const page = await browser.newPage({ viewport });
    await page.goto(`${server.origin}${basePathFrom(process.env)}`);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    await readThrough(page);
    expect(await sideways(page)).toBe(0);
    expect(await clipped(page)).toEqual([]);
    await expect(page.locator('a.exit')).toBeInViewport({ ratio: 1 });
    await browser.close();
  });
}

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

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]) {
  test(`going from steps to scrolling keeps the state that was shown, ${String(viewport.width)} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto('./?mode=step#plans');
    const figure = page.locator('story-figure[data-section="plans"]');
    await expect(figure.locator('.stage-picture > *').first()).toBeAttached();
    const next = figure.locator('[data-move="next"]');
    await next.click();
    await next.click();
    const shown = await figure.locator('.stage-title').textContent();
    await page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('[data-set-mode="scroll"]')];
      buttons.find((button) => button.closest('.cover') === null)?.click();
    });
    await settledPictures(page);
    await expect(figure.locator('.step.active')).toHaveAttribute('data-state', 'complete');
    await expect(figure.locator('.stage-title')).toHaveText(shown ?? '');
    await expect(figure.locator('.step.active')).toBeInViewport();
  });
}
