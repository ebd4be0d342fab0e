import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardSize } from './card.ts';
import { figureFileScale } from './figure-file.ts';
import { pictureCache } from './picture-cache.ts';
import { rasteriseAll } from './rasterise-all.ts';
import { rasterisers } from './rasterise.ts';
import { sceneFonts } from './scene-fonts.ts';
import { versionOf } from './version-of.ts';

/** Where pictures are kept between builds. */
const usualCache = 'node_modules/.cache/pictures';

/** Folders of a built site whose SVG files become PNG files. */
const folders = [
  { name: 'cards', widthOf: () => cardSize.width },
  {
    name: 'figures',
    widthOf: (svg: string) => Number(/ width="(\d+)"/.exec(svg)?.[1]) * figureFileScale,
  },
  { name: 'status', widthOf: (svg: string) => Number(/ width="(\d+)"/.exec(svg)?.[1]) },
] as const;

/** Of cards and seals only the PNG is published. */
const drafted = ['cards', 'status'] as const;

interface Picture {
  readonly file: string;
  readonly svg: string;
  readonly width: number;
}

function svgFilesIn(directory: string, name: string): readonly string[] {
  const folder = join(directory, name);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.svg'))
    .sort()
    .map((path) => join(folder, path));
}

function picturesIn(directory: string): readonly Picture[] {
  return folders.flatMap(({ name, widthOf }) =>
    svgFilesIn(directory, name).map((file) => {
      const svg = readFileSync(file, 'utf8');
      return { file, svg, width: widthOf(svg) };
    }),
  );
}

/** Removes the SVG files of cards and seals from a built site, once all is drawn from them. */
export function removeDrafts(directory: string): void {
  for (const file of drafted.flatMap((name) => svgFilesIn(directory, name))) rmSync(file);
}

function madeOf({ svg, width }: Picture): readonly string[] {
  return [String(width), svg];
}

/**
 * Draws every card, figure and seal of a built site as PNG beside its SVG. What was drawn before of the same SVG,
 * faces and rasteriser is taken from the cache.
 * @param print takes a line now and then: how many are drawn
 */
export async function drawPictures(
  directory: string,
  print: (line: string) => void,
  cacheDirectory: string = usualCache,
): Promise<void> {
  const pictures = picturesIn(directory);
  const { files: fonts, digest } = await sceneFonts(join(cacheDirectory, 'fonts'));
  const cache = pictureCache(cacheDirectory, [digest, ...rasterisers.map(versionOf)]);
  const write = ({ file }: Picture, png: Uint8Array): void => {
    writeFileSync(file.replace(/svg$/, 'png'), png);
  };
  const wanted = pictures.filter((picture) => {
    const kept = cache.take(madeOf(picture), '.png');
    if (kept !== undefined) write(picture, kept);
    return kept === undefined;
  });
  print(`\nCards and pictures: ${pictures.length - wanted.length} cached, ${wanted.length} to draw.`);
  let done = 0;
  await rasteriseAll(wanted, fonts, (index, png) => {
    const picture = wanted[index];
    if (picture === undefined) return;
    cache.keep(madeOf(picture), '.png', png);
    write(picture, png);
    done += 1;
    if (done % 25 === 0 || done === wanted.length) print(`  ${done} of ${wanted.length} drawn`);
  });
}
