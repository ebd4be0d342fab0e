import { engineNamed } from '../browsers/engines.ts';
import { findEngine } from '../browsers/find-engine.ts';
import { thisMachine } from '../browsers/machine.ts';
import type { EngineBrowser } from './engine-page.ts';
import { openChromium } from './open-chromium.ts';
import { openFirefox } from './open-firefox.ts';
import { openWebkit } from './open-webkit.ts';

const drivers: Readonly<Record<string, (program: string) => Promise<EngineBrowser>>> = {
  chromium: openChromium,
  firefox: openFirefox,
  webkit: openWebkit,
};

/**
 * Starts the engine that `ENGINE` names; Chromium when it is unset.
 *
 * @throws when the name is not known or the engine is not on this machine.
 */
export async function openEngine(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<EngineBrowser> {
  const engine = engineNamed(environment['ENGINE'] ?? 'chromium', 'ENGINE');
  const program = findEngine(engine, thisMachine(console.log));
  const open = drivers[engine.name];
  if (program === undefined || open === undefined) {
    throw new Error(`${engine.name} is not on this machine.\n  "npm test" finds it or installs it.`);
  }
  return open(program);
}
