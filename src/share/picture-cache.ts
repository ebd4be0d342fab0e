import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pictures that were drawn before, by what they are made of. */
export interface PictureCache {
  /** The picture made of just this, in the form that the ending names (`.png`); undefined when there is none. */
  take(made: readonly string[], ending: string): Buffer | undefined;
  keep(made: readonly string[], ending: string, picture: Uint8Array): void;
}

/**
 * A cache in a folder.
 * @param makers what decides the bytes besides what a picture is made of: digest of the faces, versions of the programs
 */
export function pictureCache(directory: string, makers: readonly string[]): PictureCache {
  mkdirSync(directory, { recursive: true });
  const fileOf = (made: readonly string[], ending: string): string => {
    const hash = createHash('sha256').update(JSON.stringify([...makers, ...made]));
    return join(directory, hash.digest('hex') + ending);
  };
  return {
    take: (made, ending) => {
      const file = fileOf(made, ending);
      return existsSync(file) ? readFileSync(file) : undefined;
    },
    keep: (made, ending, picture) => {
      const file = fileOf(made, ending);
      // Another build may read it at this moment: it sees the whole file or none.
      const draft = `${file}.${process.pid}`;
      writeFileSync(draft, picture);
      renameSync(draft, file);
    },
  };
}
