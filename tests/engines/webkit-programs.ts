import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** A program that runs until it is stopped. */
interface Running {
  readonly stop: () => Promise<void>;
}

const longestStart = 20_000;

/**
 * Starts a screen in memory, large enough for every window of the tests.
 *
 * @throws when it does not start.
 */
export async function startScreen(): Promise<Running & { readonly display: string }> {
  const words = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const { child, stop } = run('Xvfb', words, process.env, ['ignore', 'ignore', 'ignore', 'pipe']);
  const [number] = await Promise.race([
    once(child.stdio[3] ?? child, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('Xvfb stopped before it had a screen.'))),
  ]);
  return { display: `:${String(number).trim()}`, stop };
}

/**
 * Starts WebKitGTK's driver on a free port.
 *
 * @param display the screen for its windows, such as `:0`
 * @throws when it does not answer in time.
 */
export async function startWebDriver(
  program: string,
  display: string,
): Promise<Running & { readonly address: string }> {
  const port = await freePort();
  const address = `http://127.0.0.1:${String(port)}`;
  const environment = {
    ...process.env,
    DISPLAY: display,
    // Else it looks for the screen of somebody who sits at this computer.
    GDK_BACKEND: 'x11',
    // Its sandbox refuses to start for root, as in a container.
    ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
  };
  const { stop } = run(program, [`--port=${String(port)}`], environment, 'ignore');
  for (const end = Date.now() + longestStart; Date.now() < end;) {
    await delay(50);
    const answer = await fetch(`${address}/status`).catch(() => undefined);
    if (answer?.ok === true) return { address, stop };
  }
  await stop();
  throw new Error(`${program} did not answer at ${address} within ${String(longestStart)} ms.`);
}

function run(
  program: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  stdio: StdioOptions,
): Running & { readonly child: ChildProcess } {
  const child = spawn(program, words, { env, stdio });
  const kill = (): void => {
    child.kill();
  };
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    process.off('exit', kill);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    kill();
    await gone;
  };
  return { child, stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
