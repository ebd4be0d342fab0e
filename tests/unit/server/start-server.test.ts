import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../server/start-server.ts';

let directory: string;
let server: RunningServer;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'server-'));
  await mkdir(join(directory, 'facts'));
  await writeFile(join(directory, 'index.html'), 'story');
  await writeFile(join(directory, '404.html'), 'no such page');
  await writeFile(join(directory, 'facts/index.html'), 'facts');
  await writeFile(join(directory, 'facts.csv'), 'id');
  server = await startServer({ directory, basePath: '/told/' });
});

afterAll(async () => {
  await server.stop();
  await rm(directory, { recursive: true });
});

const get = (path: string, options?: RequestInit): Promise<Response> =>
  fetch(`${server.origin}${path}`, { redirect: 'manual', ...options });

describe('startServer', () => {
  it('sends a page with its type, for the reader alone', async () => {
    const response = await get('/told/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toBe('story');
  });

  it('sends data as data', async () => {
    expect((await get('/told/facts.csv')).headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });

  it('keeps the query when it adds the last slash', async () => {
    const response = await get('/told/facts?mode=read');
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe('/told/facts/?mode=read');
  });

  it('answers 404 with the page for it', async () => {
    const response = await get('/told/nothing/');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('no such page');
  });

  it('answers HEAD without a body, and nothing else but GET', async () => {
    const head = await get('/told/', { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe('5');
    expect(await head.text()).toBe('');
    expect((await get('/told/', { method: 'POST' })).status).toBe(405);
  });

  it('survives a name that no disk can hold', async () => {
    expect((await get(`/told/${'x'.repeat(5000)}`)).status).toBeGreaterThanOrEqual(404);
    expect((await get('/told/')).status).toBe(200);
  });

  it('takes the next free port when one is taken', async () => {
    const taken = Number(new URL(server.origin).port);
    const second = await startServer({ directory, basePath: '/', port: taken });
    expect(Number(new URL(second.origin).port)).toBeGreaterThan(taken);
    await second.stop();
  });

  it('says what to do when nothing was built', async () => {
    await expect(startServer({ directory: join(directory, 'none'), basePath: '/' })).rejects.toThrow(
      'there is no index.html to serve.\n  Run "npm run build" first.',
    );
  });
});
