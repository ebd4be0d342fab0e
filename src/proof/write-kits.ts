import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { archive } from '../republish/archive.ts';
import { kitFiles } from '../republish/kit-files.ts';
import { planPath, type KitPlan } from '../republish/kit-plan.ts';
import type { FormOf } from './draw-forms.ts';

/** The plan of the kits, as it lies in a site that is being built. */
export function readKitPlan(directory: string): KitPlan {
  // The site's own page wrote it a moment ago.
  return JSON.parse(readFileSync(join(directory, planPath), 'utf8')) as KitPlan;
}

/**
 * Makes every kit of a built site from the plan that lies in it, and puts the kits in the place of the plan.
 * @param print takes a line now and then: how far it is
 */
export function writeKits(directory: string, picture: FormOf, print: (line: string) => void): void {
  const { kits } = readKitPlan(directory);
  const read = (path: string): Buffer => readFileSync(join(directory, path));
  let size = 0;
  for (const [index, kit] of kits.entries()) {
    const bytes = archive(kitFiles(kit, { read, picture }));
    const path = join(directory, kit.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    size += bytes.length;
    const done = index + 1;
    if (done % 20 === 0 || done === kits.length) print(`  ${done} of ${kits.length} kits written`);
  }
  print(`Kits: ${kits.length}, ${(size / 2 ** 20).toFixed(1)} MB together.`);
  rmSync(join(directory, planPath));
}
