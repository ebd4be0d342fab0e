import { chromium } from '@playwright/test';
import type { EngineBrowser } from './engine-page.ts';

/** Starts Chromium from a program's path. */
export async function openChromium(program: string): Promise<EngineBrowser> {
  const browser = await chromium.launch({ executablePath: program, args: ['--disable-gpu'] });
  const page = await browser.newPage();
  return {
    page: {
      evaluate: page.evaluate.bind(page),
      clear: async () => {
        await page.goto('about:blank');
      },
      goto: async (address) => {
        await page.goto(address);
      },
      resize: (width, height) => page.setViewportSize({ width, height }),
      press: (key) => page.keyboard.press(key),
      click: (selector) => page.locator(selector).first().click(),
      pdf: () => page.pdf({ format: 'A4' }),
    },
    close: () => browser.close(),
  };
}
