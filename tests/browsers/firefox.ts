import type { Engine } from './engine.ts';

/** Firefox as it is released, driven by WebDriver BiDi; Playwright's own is a Firefox that it has changed. */
export const firefox: Engine = {
  name: 'firefox',
  variable: 'FIREFOX_PATH',
  programs: ['firefox-esr', 'firefox'],
  trial: '--version',
  companions: [],
  debianPackages: ['firefox-esr'],
};
