import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { mediaType } from '../server/media-type.ts';

/** A running server of a partner's pages. */
export interface PartnerServer {
  /** Such as `http://127.0.0.1:40001`: another origin than the story's. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

const packages = '/packages/';

/**
 * Serves pages by path, and under `/packages/` the files of installed packages as they are published.
 * @param pageAt the page at a path with its query; undefined for none
 */
export async function startPartner(pageAt: (address: URL) => string | undefined): Promise<PartnerServer> {
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://partner');
    if (address.pathname.startsWith(packages)) {
      const path = join('node_modules', address.pathname.slice(packages.length));
      response.writeHead(200, { 'content-type': mediaType(path) }).end(readFileSync(path));
      return;
    }
    const page = pageAt(address);
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The partner has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
