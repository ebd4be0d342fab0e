import { Builder, By, Capabilities, Key as SeleniumKey } from 'selenium-webdriver';
import type { EngineBrowser, Key } from './engine-page.ts';
import { startScreen, startWebDriver } from './webkit-programs.ts';

const keys: Readonly<Record<Key, string>> = {
  Enter: SeleniumKey.ENTER,
  Escape: SeleniumKey.ESCAPE,
  Shift: SeleniumKey.SHIFT,
  Tab: SeleniumKey.TAB,
};

/** Starts WebKitGTK's small browser, from the path of its driver, on a screen of its own. */
export async function openWebkit(program: string): Promise<EngineBrowser> {
  const screen = await startScreen();
  const server = await startWebDriver(program, screen.display);
  const driver = await new Builder()
    .usingServer(server.address)
    .withCapabilities(new Capabilities().set('browserName', 'MiniBrowser'))
    .build();
  const room = (): Promise<readonly [number, number]> =>
    driver.executeScript(() => [innerWidth, innerHeight] as const);
  const size = (width: number, height: number): Promise<unknown> =>
    driver.manage().window().setRect({ x: 0, y: 0, width, height });
  return {
    page: {
      evaluate: <Argument>(run: (argument: Argument) => unknown, argument?: Argument) =>
        driver.executeScript(run, argument),
      clear: () => driver.get('about:blank'),
      goto: (address) => driver.get(address),
      // A page that is being left may never answer.
      address: () => driver.getCurrentUrl(),
      resize: async (width, height) => {
        await size(width, height);
        const [, inner] = await room();
        // The window's bar takes some of the height.
        await size(width, height + height - inner);
      },
      press: (key) => driver.actions().sendKeys(keys[key]).perform(),
      click: (selector) => driver.findElement(By.css(selector)).click(),
    },
    close: async () => {
      await driver.quit();
      await server.stop();
      await screen.stop();
    },
  };
}
