import { chromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

/** Every engine that the tests run in. */
export const engines: readonly Engine[] = [chromium, firefox, webkit];

/**
 * The engines to test in, from `ENGINES`: names with commas between, all of them when unset.
 *
 * @throws when a name is not known.
 */
export function enginesFrom(value: string | undefined): readonly Engine[] {
  if (value === undefined || value === '') return engines;
  const names = new Set(value.split(',').map((name) => name.trim()));
  return Array.from(names, (name) => engineNamed(name, 'ENGINES'));
}

/**
 * The engine of that name.
 *
 * @param variable the environment variable that the name comes from
 * @throws when the name is not known.
 */
export function engineNamed(name: string, variable: string): Engine {
  const engine = engines.find((known) => known.name === name);
  if (engine !== undefined) return engine;
  const known = engines.map((each) => each.name).join(', ');
  const several = variable === 'ENGINES' ? ' Put commas between several.' : '';
  throw new Error(
    `${variable}: "${name}" is not an engine that the tests run in.\n  Choose from: ${known}.${several}`,
  );
}
