import { once } from 'node:events';
import { createServer } from 'node:http';

/** Serves another site than the story's, with the same page at every address. */
export async function startElsewhere(): Promise<{
  readonly address: string;
  readonly stop: () => Promise<void>;
}> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><html lang="en"><title>Elsewhere</title><p>Elsewhere</p></html>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
