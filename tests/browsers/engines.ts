import { chromium } from './chromium.ts';
import type { Engine } from './engine.ts';

const engines: readonly Engine[] = [chromium];

/**
 * The engines to test in, from `ENGINES`: names with commas between, all of them when unset.
 *
 * @throws when a name is not known.
 */
export function enginesFrom(value: string | undefined): readonly Engine[] {
  if (value === undefined || value === '') return engines;
  const names = new Set(value.split(',').map((name) => name.trim()));
  return Array.from(names, engineNamed);
}

function engineNamed(name: string): Engine {
  const engine = engines.find((known) => known.name === name);
  if (engine !== undefined) return engine;
  const known = engines.map((each) => each.name).join(', ');
  throw new Error(
    `ENGINES: "${name}" is not an engine that the tests run in.\n  Choose from: ${known}. Put commas between several.`,
  );
}
