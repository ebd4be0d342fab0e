import { readFile } from 'node:fs/promises';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import { faceStyles } from '../../scene/face-styles.ts';
import { facePath, type InlineFace } from './face-path.ts';

/** Width of words in ems, kerning included, as browsers set them in a face of the page. */
export type SetWidth = (words: string, face: InlineFace) => number;

async function openFace(name: InlineFace): Promise<(words: string) => number> {
  const { family, weight } = faceStyles[name];
  const file = await readFile(facePath(name));
  const characters = String.fromCodePoint(...create(file).characterSet);
  const font = create(
    await subsetFont(file, characters, {
      targetFormat: 'sfnt',
      ...(family !== 'display' && { variationAxes: { wght: weight } }),
    }),
  );
  const known = new Map<string, number>();
  return (words) => {
    const width = known.get(words) ?? font.layout(words).advanceWidth / font.unitsPerEm;
    known.set(words, width);
    return width;
  };
}

/** Measures words in these faces; what is measured once is not measured again. @throws RangeError for another face */
export async function openSetWidth(faces: readonly InlineFace[]): Promise<SetWidth> {
  const open = new Map(await Promise.all(faces.map(async (face) => [face, await openFace(face)] as const)));
  return (words, face) => {
    const width = open.get(face);
    if (width === undefined) throw new RangeError(`the face ${face} was not opened`);
    return width(words);
  };
}
