/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig(
  {
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node',
            include: ['tests/unit/**/*.test.ts'],
            exclude: ['tests/unit/**/*.dom.test.ts'],
            // A figure is laid out at every width; a busy machine takes longer than the usual limit.
            testTimeout: 60_000,
          },
        },
        {
          extends: true,
          test: { name: 'dom', environment: 'happy-dom', include: ['tests/unit/**/*.dom.test.ts'] },
        },
        // Reads what `npm run build` made, so it runs after it: vitest run --project=pages
        {
          test: {
            name: 'pages',
            environment: 'node',
            include: ['tests/pages/**/*.test.ts'],
            testTimeout: 60_000,
          },
        },
        // Opens what was built in the engine that ENGINE names: ENGINE=firefox vitest run --project=engines
        {
          test: {
            name: 'engines',
            environment: 'node',
            include: ['tests/engines/**/*.test.ts'],
            testTimeout: 60_000,
            hookTimeout: 60_000,
            expect: { poll: { timeout: 10_000 } },
          },
        },
      ],
    },
  },
  { devToolbar: { enabled: false } },
);
