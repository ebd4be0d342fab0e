import { chromium as playwrightChromium } from '@playwright/test';
import type { Engine } from './engine.ts';

/** Chromium or Chrome, driven by Playwright. */
export const chromium: Engine = {
  name: 'chromium',
  variable: 'CHROMIUM_PATH',
  programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  trial: '--version',
  companions: [],
  playwrightProgram: () => playwrightChromium.executablePath(),
  debianPackages: ['chromium'],
};
