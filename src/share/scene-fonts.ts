import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cut } from '../styles/fonts/cut.ts';
import { sceneFaces } from '../styles/fonts/faces.ts';

/** The story's faces as files that the rasteriser reads. */
export interface SceneFonts {
  readonly files: readonly string[];
  /** Of all their bytes: a picture is made of these too. */
  readonly digest: string;
}

/**
 * Cuts the faces in which scenes set their words and writes them into a folder.
 * The same bytes every time, and another file for other bytes, so that processes at work together never disturb each other.
 */
export async function sceneFonts(directory: string): Promise<SceneFonts> {
  const faces = Object.values(sceneFaces).flat();
  const cuts = await Promise.all(faces.map(async (face) => ({ face, bytes: await cut(face, 'sfnt') })));
  const all = createHash('sha256');
  for (const { bytes } of cuts) all.update(bytes);
  const digest = all.digest('hex');
  const folder = join(directory, digest.slice(0, 16));
  mkdirSync(folder, { recursive: true });
  const files = cuts.map(({ face, bytes }) => {
    const file = join(folder, `${face.name}.ttf`);
    writeFileSync(file, bytes);
    return file;
  });
  return { files, digest };
}
