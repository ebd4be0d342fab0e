import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pictures that were drawn before, by what they are made of. */
export interface PictureCache {
  /** The picture made of just this; undefined when there is none. */
  take(svg: string, width: number | undefined): Buffer | undefined;
  keep(svg: string, width: number | undefined, picture: Uint8Array): void;
}

/**
 * A cache in a folder.
 * @param makers what decides the bytes besides the SVG: digest of the faces, version of the rasteriser
 */
export function pictureCache(directory: string, makers: readonly string[]): PictureCache {
  mkdirSync(directory, { recursive: true });
  const fileOf = (svg: string, width: number | undefined): string => {
    const hash = createHash('sha256').update(JSON.stringify([...makers, width ?? null, svg]));
    return join(directory, `${hash.digest('hex')}.png`);
  };
  return {
    take: (svg, width) => {
      const file = fileOf(svg, width);
      return existsSync(file) ? readFileSync(file) : undefined;
    },
    keep: (svg, width, picture) => {
      const file = fileOf(svg, width);
      // Another build may read it at this moment: it sees the whole file or none.
      const draft = `${file}.${process.pid}`;
      writeFileSync(draft, picture);
      renameSync(draft, file);
    },
  };
}
