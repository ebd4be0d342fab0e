import { basePathFrom } from '../server/base-path.ts';
import { startServer } from '../server/start-server.ts';
import { startElsewhere } from './elsewhere.ts';
import type { EnginePage } from './engine-page.ts';
import { openEngine } from './open-engine.ts';

/** The built story in an engine. */
export interface OpenStory {
  readonly page: EnginePage;
  /** Goes to an address relative to the story's front page, from a page of another site. */
  readonly open: (address?: string) => Promise<void>;
  /** The story's front page. */
  readonly address: string;
  /** Another site, all of whose addresses have the same page; it is on this machine, which nothing leaves. */
  readonly elsewhere: string;
  /** The page before ours. */
  readonly before: string;
  readonly close: () => Promise<void>;
}

/** Serves `dist` and starts the engine that `ENGINE` names. */
export async function openStory(): Promise<OpenStory> {
  const basePath = basePathFrom(process.env);
  const server = await startServer({ directory: 'dist', basePath });
  const elsewhere = await startElsewhere();
  const browser = await openEngine(process.env);
  const before = `${elsewhere.address}before`;
  const front = `${server.origin}${basePath}`;
  return {
    page: browser.page,
    address: front,
    elsewhere: elsewhere.address,
    before,
    open: async (address = '') => {
      await browser.page.clear();
      await browser.page.goto(before);
      await browser.page.goto(`${front}${address}`);
    },
    close: async () => {
      await browser.close();
      await elsewhere.stop();
      await server.stop();
    },
  };
}
