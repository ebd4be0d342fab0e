import { addressOf } from '../built/addresses.ts';
import { pathsEnding, textAt, type BuiltSite } from '../built/built-site.ts';
import type { RunningServer } from '../server/start-server.ts';
import { clients } from './clients.ts';
import { headOf } from './head.ts';
import { mastodon } from './mastodon.ts';
import type { Preview } from './preview.ts';

/** An address that can be shared, and what every client makes of it. */
export interface ReadAddress {
  /** Where it is to be published. */
  readonly address: string;
  readonly previews: readonly (Preview & { readonly client: string })[];
  readonly card: Card;
}

/** The picture that the clients found, as it is served. */
export interface Card {
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  readonly type: string;
}

/** Pages that say how they are to be shared, as paths of their files. */
export function sharedPages(site: BuiltSite): readonly string[] {
  return pathsEnding(site, '.html').filter((path) => {
    const { meta } = headOf(textAt(site, path));
    return path !== '404.html' && meta('og:title') !== '';
  });
}

/** Where a whole address of the site is served by the test server. */
export function servedBy(site: BuiltSite, server: RunningServer): (address: string) => string {
  return (address) =>
    address.startsWith(site.origin) ? server.origin + address.slice(site.origin.length) : address;
}

async function cardAt(address: string): Promise<Card> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const png = Buffer.from(await response.arrayBuffer());
  return {
    bytes: png.byteLength,
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    type: response.headers.get('content-type') ?? '',
  };
}

/** Reads every shared page with every client over HTTP. @param server serves the site at its base path */
export async function readPreviews(site: BuiltSite, server: RunningServer): Promise<readonly ReadAddress[]> {
  const served = servedBy(site, server);
  const all = [...clients, mastodon(served)];
  const read: ReadAddress[] = [];
  for (const path of sharedPages(site)) {
    const address = addressOf(site, path).href;
    const previews = await Promise.all(
      all.map(async ({ name, read: readWith }) => ({ client: name, ...(await readWith(served(address))) })),
    );
    read.push({ address, previews, card: await cardAt(served(previews[0]?.image ?? '')) });
  }
  return read;
}
