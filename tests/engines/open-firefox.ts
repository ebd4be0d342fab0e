import { launch } from 'puppeteer-core';
import type { EngineBrowser } from './engine-page.ts';

/** Starts Firefox from a program's path, with a profile of its own. */
export async function openFirefox(program: string): Promise<EngineBrowser> {
  const browser = await launch({ browser: 'firefox', executablePath: program, defaultViewport: null });
  let page = await browser.newPage();
  return {
    page: {
      evaluate: <Result, Argument>(run: (argument: Argument) => Result, argument?: Argument) =>
        // Its types follow handles to elements into what they stand for, and there are none here.
        page.evaluate(run as (argument: unknown) => Result, argument),
      clear: async () => {
        // Going to an empty page from one that came back from the history is never reported as done.
        const left = page;
        page = await browser.newPage();
        await page.setViewport(left.viewport());
        await left.close();
      },
      goto: async (address) => {
        await page.goto(address);
      },
      // Its driver is not told of a page that comes back from the history.
      address: () => page.evaluate(() => location.href),
      resize: (width, height) => page.setViewport({ width, height }),
      press: (key) => page.keyboard.press(key),
      click: (selector) => page.click(selector),
      pdf: () => page.pdf({ format: 'A4' }),
    },
    close: () => browser.close(),
  };
}
