import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { quietLines } from './quiet-lines.ts';

function astroProgram(): string {
  const manifest = createRequire(import.meta.url).resolve('astro/package.json');
  // The manifest is Astro's own; its `bin` has named the program since the first version.
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly bin: { readonly astro: string } };
  return join(dirname(manifest), bin.astro);
}

/**
 * Builds the site into a folder, in a process of its own, with the Node that runs this.
 * @param print takes each line that Astro prints, but for its known noise
 * @returns whether Astro finished without an error.
 */
export async function runAstro(directory: string, print: (line: string) => void): Promise<boolean> {
  const child = spawn(process.execPath, [astroProgram(), 'build', '--outDir', directory], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = (): void => {
    child.kill();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const streams = [child.stdout, child.stderr].map((stream) => {
    const lines = quietLines(print);
    stream.setEncoding('utf8').on('data', lines.take);
    return lines;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  process.off('SIGINT', stop).off('SIGTERM', stop);
  for (const lines of streams) lines.end();
  return code === 0;
}
