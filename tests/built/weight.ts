import { gzipSync } from 'node:zlib';

/** Bytes that a host sends for it, compressed as most do. */
export function gzipBytes(content: string | Uint8Array): number {
  return gzipSync(content).byteLength;
}

/** The sum of the compressed sizes. */
export function gzipBytesOfAll(contents: Iterable<string | Uint8Array>): number {
  return Array.from(contents, gzipBytes).reduce((sum, bytes) => sum + bytes, 0);
}
