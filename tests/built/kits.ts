import { strFromU8, unzipSync } from 'fflate';
import { readStory } from '../../src/ledger/index.ts';
import type { BuiltSite } from './built-site.ts';

/** Files of a kit by their path in it. */
export type KitFiles = ReadonlyMap<string, Uint8Array>;

const { edition } = readStory('content');

/** The file name of every kit of this edition. */
export const kitVersion = `v${String(edition)}.zip`;

/** Paths of the kits of this edition, and of whatever else lies among them. */
export function kitPaths(site: BuiltSite): readonly string[] {
  return [...site.files.keys()].filter(
    (path) => path.startsWith('kit/') && (path.endsWith(`/${kitVersion}`) || !/\/v\d+\.zip$/.test(path)),
  );
}

/** What a kit holds. @throws Error when it was not built */
export function openedKit(site: BuiltSite, path: string): KitFiles {
  const bytes = site.files.get(path);
  if (bytes === undefined) throw new Error(`${path} was not built`);
  return new Map(Object.entries(unzipSync(bytes)));
}

/** A file of a kit as text. @throws Error when it is not there */
export function textInKit(files: KitFiles, path: string): string {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`${path} is not in the kit`);
  return strFromU8(bytes);
}

/** Pixels across of a PNG in a kit. */
export function widthInKit(files: KitFiles, path: string): number {
  return Buffer.from(files.get(path) ?? []).readUInt32BE(16);
}
