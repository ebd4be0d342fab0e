import { defineConfig } from '@playwright/test';
import { chromium } from './tests/browsers/chromium.ts';
import { findEngine } from './tests/browsers/find-engine.ts';
import { thisMachine } from './tests/browsers/machine.ts';

const program = findEngine(chromium, thisMachine(console.log));

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  forbidOnly: true,
  fullyParallel: true,
  // Two, whatever the machine has: more would starve the walks of the frames that they interrupt.
  workers: 2,
  reporter: 'list',
  projects: [
    {
      name: chromium.name,
      use: {
        browserName: 'chromium',
        launchOptions: {
          ...(program !== undefined && { executablePath: program }),
          args: ['--disable-gpu'],
        },
      },
    },
  ],
});
