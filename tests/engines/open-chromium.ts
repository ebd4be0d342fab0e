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
      address: () => Promise.resolve(page.url()),
      resize: (width, height) => page.setViewportSize({ width, height }),
      press: (key) => page.keyboard.press(key),
      click: async (selector) => {
        const target = page.locator(selector).first();
        const box = await target.boundingBox();
        const seen = box !== null && box.y >= 0 && box.y + box.height <= (page.viewportSize()?.height ?? 0);
        // Playwright would first bring to the middle what lies in the page's scroll padding, as no reader's click does.
        if (seen) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
        else await target.click();
      },
      pdf: () => page.pdf({ format: 'A4' }),
    },
    close: () => browser.close(),
  };
}
