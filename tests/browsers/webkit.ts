import type { Engine } from './engine.ts';

/** WebKitGTK, the engine of Safari on Linux, driven by WebDriver on a screen that only exists in memory. */
export const webkit: Engine = {
  name: 'webkit',
  variable: 'WEBKIT_DRIVER_PATH',
  programs: ['WebKitWebDriver'],
  trial: '--help',
  companions: ['Xvfb'],
  debianPackages: ['webkit2gtk-driver', 'xvfb'],
};
