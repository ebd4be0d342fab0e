import { chromium as playwrightChromium } from '@playwright/test';
import { milliseconds, printedTable } from './benchmark/figure-line.ts';
import { loading } from './benchmark/loading.ts';
import { scrolling } from './benchmark/scrolling.ts';
import { sizes } from './benchmark/sizes.ts';
import { chromium } from './browsers/chromium.ts';
import { thisMachine } from './browsers/machine.ts';
import { readyEngine } from './browsers/ready-engine.ts';
import { readBuiltSite } from './built/built-site.ts';
import { runCommand } from './run/command.ts';
import { heldOutput } from './run/held-output.ts';
import { startServer } from './server/start-server.ts';

const slowdown = 4;
const phone = { width: 390, height: 844 };

async function measureBuild(): Promise<string> {
  const output = heldOutput(console.error, 0);
  const start = performance.now();
  const succeeded = await runCommand(
    { program: process.execPath, words: ['src/proof/build.ts'] },
    output.line,
  );
  if (!succeeded) {
    output.end(false);
    throw new Error('The build failed, so there is nothing to measure.');
  }
  return printedTable('Build', [{ name: 'time', figure: milliseconds(performance.now() - start) }]);
}

async function measureBrowser(basePath: string): Promise<void> {
  const server = await startServer({ directory: 'dist', basePath });
  const executablePath = await readyEngine(chromium, thisMachine(console.error));
  const browser = await playwrightChromium.launch({ executablePath, args: ['--disable-gpu'] });
  const page = await browser.newPage({ viewport: phone });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  console.log(
    `\nIn Chromium ${browser.version()} without a graphics card, ${String(phone.width)} by ${String(phone.height)}, slowed down ${String(slowdown)} times`,
  );
  console.log(await loading(page, `${server.origin}${basePath}`));
  console.log(await scrolling(page));
  await browser.close();
  await server.stop();
}

try {
  console.log(await measureBuild());
  const site = readBuiltSite();
  console.log(sizes(site));
  await measureBrowser(site.basePath);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
