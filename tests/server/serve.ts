import { basePathFrom } from './base-path.ts';
import { portFrom } from './port.ts';
import { startServer } from './start-server.ts';

try {
  const basePath = basePathFrom(process.env);
  const port = portFrom(process.env['PORT']);
  const server = await startServer({ directory: 'dist', basePath, port });
  console.log(`The story is at ${server.origin}${basePath}\nPress Ctrl+C to stop.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.stop());
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
