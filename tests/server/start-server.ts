import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { mediaType } from './media-type.ts';
import { type Entry, resolvePath } from './resolve-path.ts';

/** What to serve, and where. */
export interface ServerOptions {
  /** Folder of finished files. */
  readonly directory: string;
  /** Begins and ends with a slash. */
  readonly basePath: string;
  /** First port to try, then the next ones; any free port when absent. */
  readonly port?: number;
}

/** A running server. */
export interface RunningServer {
  /** Such as `http://127.0.0.1:4321`, without a slash at the end. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

const host = '127.0.0.1';
const lastPort = 65_535;

/**
 * Serves a folder as a plain static host would: trailing slashes, `404.html`, nothing compressed or kept.
 *
 * @throws when the directory has no `index.html` or no port is free.
 */
export async function startServer({ directory, basePath, port }: ServerOptions): Promise<RunningServer> {
  if (entryAt(directory, 'index.html') !== 'file') {
    throw new Error(`${directory}: there is no index.html to serve.\n  Run "npm run build" first.`);
  }
  const server = createServer((request, response) => {
    try {
      answer(request, response, directory, basePath);
    } catch (error) {
      response.writeHead(500, { 'content-type': mediaType('.txt') }).end(`${String(error)}\n`);
    }
  });
  const openPort = await listen(server, port ?? 0);
  return { origin: `http://${host}:${String(openPort)}`, stop: () => stop(server) };
}

function entryAt(directory: string, path: string): Entry {
  const stats = statSync(join(directory, path), { throwIfNoEntry: false });
  if (stats === undefined) return 'nothing';
  return stats.isDirectory() ? 'folder' : 'file';
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  directory: string,
  basePath: string,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [pathname = '/', query] = (request.url ?? '/').split(/\?(.*)/s, 2);
  const resolved = resolvePath(pathname, basePath, (path) => entryAt(directory, path));
  if (resolved.kind === 'redirect') {
    const location = query === undefined ? resolved.address : `${resolved.address}?${query}`;
    response.writeHead(308, { location }).end();
  } else if (resolved.kind === 'file') {
    send(request, response, 200, directory, resolved.path);
  } else if (entryAt(directory, '404.html') === 'file') {
    send(request, response, 404, directory, '404.html');
  } else {
    response.writeHead(404, { 'content-type': mediaType('.txt') }).end('Not found\n');
  }
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  directory: string,
  path: string,
): void {
  const body = readFileSync(join(directory, path));
  response.writeHead(status, {
    // `no-store` would switch off the back-forward cache, which readers and tests rely on.
    'cache-control': 'no-cache',
    'content-length': body.byteLength,
    'content-type': mediaType(path),
    'x-content-type-options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function listen(server: Server, port: number): Promise<number> {
  const error = await attempt(server, port);
  if (error === undefined) {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : port;
  }
  if (error.code === 'EADDRINUSE' && port > 0 && port < lastPort) return listen(server, port + 1);
  throw new Error(
    `Port ${String(port)} cannot be opened: ${error.message}.\n  Choose another with PORT=8080.`,
  );
}

function attempt(server: Server, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      resolve(error);
    };
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve(undefined);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error === undefined) resolve();
      else reject(error);
    });
    server.closeAllConnections();
  });
}
