import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Delivery, Order } from './rasterise-thread.ts';

/** A picture to draw. */
export interface Wanted {
  readonly svg: string;
  /** Width in pixels; that of the SVG when left out. */
  readonly width?: number;
}

/** How many pictures may be drawn at once. */
const mostThreads = 8;

/**
 * Draws pictures as PNG files on as many threads as the machine has room for.
 * @param drawn called as each is done, in no order, with its place in the list
 */
export async function rasteriseAll(
  pictures: readonly Wanted[],
  fonts: readonly string[],
  drawn: (index: number, png: Uint8Array) => void,
): Promise<void> {
  const waiting = pictures.map(({ svg, width }, id): Order => ({ id, svg, width }));
  const threads = Math.min(availableParallelism(), mostThreads, waiting.length);
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./rasterise-thread.ts', import.meta.url), { workerData: { fonts } });
    try {
      await new Promise<void>((resolve, reject) => {
        const next = (): void => {
          const order = waiting.shift();
          if (order === undefined) resolve();
          else worker.postMessage(order);
        };
        worker.on('error', reject).on('message', ({ id, png }: Delivery) => {
          drawn(id, png);
          next();
        });
        next();
      });
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
}
