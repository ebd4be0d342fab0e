import { create } from 'fontkit';
import { cut } from '../../styles/fonts/cut.ts';
import { sceneFaces } from '../../styles/fonts/faces.ts';

const ascii = String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 0x20 + index));

/** No word of a figure has these; a width for each would travel to every reader. */
const unwritten = '"#$*<=>@[\\]^_`{|}~';
/** Accented letters are not listed: they are as wide as their base letter. */
const characters = [...ascii].filter((character) => !unwritten.includes(character)).join('') + '‐–—‘’“”…·½£';

/** Text of `src/scene/advances.ts`, made from the faces themselves. */
export async function advancesModule(): Promise<string> {
  const rows = await Promise.all(
    Object.entries(sceneFaces).map(async ([name, [face]]) => {
      const font = create(await cut(face, 'sfnt'));
      const widths = [...characters].map((character) => {
        const { advanceWidth } = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
        return Math.round((advanceWidth / font.unitsPerEm) * 1000)
          .toString(36)
          .padStart(2, '0');
      });
      return `  ${/^\w+$/.test(name) ? name : `'${name}'`}: '${widths.join('')}',\n`;
    }),
  );
  const quoted = JSON.stringify(characters);
  return `// Made by advances/make.ts from the font files; do not edit.
/** Characters with a width of their own, in the order of the tables. */
export const characters =
  ${quoted};

/** Advance widths by face: two digits in base 36 for each character, in thousandths of the font size. */
// prettier-ignore
export const advances = {
${rows.join('')}} as const;

/** A face that scenes set words in. */
export type FaceName = keyof typeof advances;
`;
}
