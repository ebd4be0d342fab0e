import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { faceStyles } from '../../scene/face-styles.ts';
import { families } from '../../scene/tokens.ts';
import { facePath, type InlineFace } from './face-path.ts';

async function cutFace(name: InlineFace, characters: string): Promise<string> {
  const { family, weight, italic } = faceStyles[name];
  const variable = family !== 'display';
  const font = await subsetFont(await readFile(facePath(name)), characters, {
    targetFormat: 'woff2',
    ...(variable && { variationAxes: { wght: weight } }),
  });
  return (
    `@font-face{font-family:'${families[family][0]}';font-style:${italic ? 'italic' : 'normal'};` +
    `font-weight:${weight};src:url(data:font/woff2;base64,${font.toString('base64')}) format('woff2')}`
  );
}

const made = new Map<string, Promise<string>>();

/** The same letters of a face are cut once, however many documents they stand in. */
function inlineFace(name: InlineFace, characters: string): Promise<string> {
  const key = `${name} ${characters}`;
  const rule = made.get(key) ?? cutFace(name, characters);
  made.set(key, rule);
  return rule;
}

/**
 * Rules for faces that stand in the style sheet itself, for a document that may ask for no file: each of one weight and
 * with the characters it is wanted for. The same bytes every time.
 */
export async function inlineFaces(wanted: Readonly<Partial<Record<InlineFace, string>>>): Promise<string> {
  const rules = Object.keys(faceStyles).flatMap((key) => {
    // Object.keys is typed as plain strings; the record has exactly the faces as keys.
    const name = key as InlineFace;
    const characters = [...new Set(wanted[name])].sort().join('');
    return characters === '' ? [] : [inlineFace(name, characters)];
  });
  return (await Promise.all(rules)).join('');
}
