import { mkdirSync } from 'node:fs';
import { chromium as playwrightChromium, type Page } from '@playwright/test';
import { basePathFrom } from '../server/base-path.ts';
import { settledPictures } from './stage-reading.ts';
import { expect, test } from './story-test.ts';

const folder = 'test-results/pictures';

/** Places of the story to look at. */
const places = ['top', 'plans/sorted', 'referrals', 'vetting', 'support'] as const;

/** Smaller than any picture of a screen with words on it, in bytes. */
const blank = 12_000;

/** Takes a picture of the screen at each place, for people to look at, and expects something on each of them. */
async function takePictures(page: Page, name: string, address: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const place of places) {
    await page.goto('about:blank');
    await page.goto(`${address}#${place}`);
    expect(await page.evaluate((id) => document.getElementById(id) !== null, place), place).toBe(true);
    await settledPictures(page);
    const picture = await page.screenshot({ path: `${folder}/${name}-${place.replace('/', '-')}.png` });
    expect(picture.length, `${name} ${place}`).toBeGreaterThan(blank);
  }
}

test.setTimeout(120_000);

test('the story can be looked at in forced colours', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ forcedColors: 'active' });
  await takePictures(page, 'forced-colours', '.');
});

test('the story can be looked at on paper', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 1018 });
  await page.emulateMedia({ media: 'print' });
  await takePictures(page, 'paper', '.');
  await page.emulateMedia({ media: null });
  const pdf = await page.pdf({ path: `${folder}/paper.pdf`, format: 'A4', preferCSSPageSize: true });
  expect(pdf.length).toBeGreaterThan(100_000);
});

test('the story can be looked at on a screen 320 pixels wide', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await takePictures(page, '320-pixels', '.');
});

test('the story can be looked at with text twice as large', async ({ server }, { project }) => {
  const { launchOptions } = project.use;
  const browser = await playwrightChromium.launch({
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), '--blink-settings=defaultFontSize=32'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 1024 } });
  await takePictures(page, 'text-200', `${server.origin}${basePathFrom(process.env)}`);
  await browser.close();
});
