import { faceStyles } from './face-styles.ts';
import type { ColourName, FamilyName } from './tokens.ts';
import { shapeTones, textTones, type ShapeStyle, type TextStyle } from './tones.ts';
import type { ShapeTone, TextTone, Tone } from './tone.ts';

/** How a style sheet says a colour or a family: by custom property in a page, by value in a file of its own. */
export interface Sayings {
  colour(name: ColourName): string;
  family(name: FamilyName): string;
}

function shapeDeclarations(
  { fill, stroke, width, dash, round }: ShapeStyle,
  say: Sayings,
): readonly string[] {
  return [
    `fill:${fill === undefined ? 'none' : say.colour(fill)}`,
    ...(stroke === undefined ? [] : [`stroke:${say.colour(stroke)}`]),
    ...(width === undefined ? [] : [`stroke-width:${String(width)}px`]),
    ...(dash === undefined ? [] : [`stroke-dasharray:${dash.join(' ')}`]),
    ...(round === undefined ? [] : ['stroke-linecap:round', 'stroke-linejoin:round']),
  ];
}

function textDeclarations({ face, ink, halo }: TextStyle, say: Sayings): readonly string[] {
  const { family, weight, italic } = faceStyles[face];
  return [
    `fill:${say.colour(ink)}`,
    `font-family:${say.family(family)}`,
    `font-weight:${String(weight)}`,
    `font-style:${italic ? 'italic' : 'normal'}`,
    ...(halo === undefined
      ? []
      : [
          'paint-order:stroke',
          `stroke:${say.colour('paper')}`,
          `stroke-width:${String(halo)}px`,
          'stroke-linejoin:round',
        ]),
  ];
}

function isTextTone(tone: Tone): tone is TextTone {
  return tone in textTones;
}

/** Every tone, shapes first. */
// Object.keys is typed as plain strings; the records have exactly the tones as keys.
export const allTones: readonly Tone[] = [
  ...(Object.keys(shapeTones) as ShapeTone[]),
  ...(Object.keys(textTones) as TextTone[]),
];

/** The CSS rule of one tone, for the class `tone-<tone>`. */
export function toneRule(tone: Tone, say: Sayings): string {
  const declarations = isTextTone(tone)
    ? textDeclarations(textTones[tone], say)
    : shapeDeclarations(shapeTones[tone], say);
  return `.tone-${tone}{${declarations.join(';')}}`;
}
