import { parentPort, workerData } from 'node:worker_threads';
import { rasterise } from './rasterise.ts';

/** One picture for a thread to draw. */
export interface Order {
  readonly id: number;
  readonly svg: string;
  readonly width: number | undefined;
}

/** What a thread sends back. */
export interface Delivery {
  readonly id: number;
  readonly png: Uint8Array;
}

// What the threads of `rasterise-all.ts` are started with.
const { fonts } = workerData as { readonly fonts: readonly string[] };

parentPort?.on('message', ({ id, svg, width }: Order) => {
  const png = rasterise(svg, { fonts, ...(width !== undefined && { width }) });
  parentPort?.postMessage({ id, png } satisfies Delivery);
});
