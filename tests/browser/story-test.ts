import { test as base } from '@playwright/test';
import { basePathFrom } from '../server/base-path.ts';
import { type RunningServer, startServer } from '../server/start-server.ts';

interface WorkerFixtures {
  /** Serves `dist`, one server for each worker. */
  readonly server: RunningServer;
}

/**
 * Playwright's `test` on the built story: addresses are relative to its front page (`page.goto('.')`,
 * `page.goto('facts/')`), whatever `BASE_PATH` it was built with.
 */
export const test = base.extend<object, WorkerFixtures>({
  server: [
    // Playwright reads from this pattern which fixtures a fixture needs: here none.
    async ({}, use) => {
      const server = await startServer({
        directory: 'dist',
        basePath: basePathFrom(process.env),
      });
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => {
    await use(`${server.origin}${basePathFrom(process.env)}`);
  },
});

export { expect } from '@playwright/test';
