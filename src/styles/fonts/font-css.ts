import { create, type Font } from 'fontkit';
import { format } from 'prettier';
import { families, standInFamily, standIns, type FamilyName } from '../../scene/tokens.ts';
import { cut } from './cut.ts';
import { pageFaces, type Face } from './faces.ts';
import { commonFonts, type StandIn } from './stand-ins.ts';

/** Enough English to weigh letters by how often they occur. */
const sample =
  'For seven years, inspectors and watchdogs warned police forces in England and Wales about officers and staff ' +
  'who abuse their position for a sexual purpose.';

function average(font: Font): number {
  const widths = [...sample].map(
    (letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm,
  );
  return widths.reduce((sum, width) => sum + width, 0) / widths.length;
}

function rule(descriptors: readonly (readonly [string, string])[]): string {
  return `@font-face {\n${descriptors.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}\n`;
}

function unicodeRange(characters: string): string {
  const codes = [...characters].map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);
  return codes.map((code) => `U+${code.toString(16).toUpperCase()}`).join(', ');
}

/** Letters beyond Latin are never inlined, however few: most pages need none of them. */
function ownRule(family: string, face: Face, range?: string): string {
  const query = range === undefined ? '' : '?no-inline';
  return rule([
    ['font-family', `'${family}'`],
    ['font-style', face.style],
    ['font-weight', [face.weight].flat().join(' ')],
    ['font-display', 'swap'],
    ['src', `url('./fonts/${face.name}.woff2${query}') format('woff2')`],
    ...(range === undefined ? [] : [['unicode-range', range] as const]),
  ]);
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)}%`;
}

function standInRule(family: string, { local, style, bold, ...common }: StandIn, own: Font): string {
  const adjust = average(own) / common.average;
  const em = own.unitsPerEm * adjust;
  return rule([
    ['font-family', `'${family}'`],
    ['font-style', style],
    ['font-weight', bold ? '600 700' : '400'],
    ['src', local.map((name) => `local('${name}')`).join(', ')],
    ['size-adjust', percent(adjust)],
    ['ascent-override', percent(own.ascent / em)],
    ['descent-override', percent(-own.descent / em)],
    ['line-gap-override', percent(own.lineGap / em)],
  ]);
}

async function standInRules(name: FamilyName, face: Face): Promise<readonly string[]> {
  const fonts: readonly string[] = standIns[name];
  const cuts = typeof face.weight === 'number' || face.style === 'italic' ? [false] : [false, true];
  const rules = cuts.map(async (bold) => {
    const weight = bold ? 700 : 400;
    const own = create(await cut({ ...face, axes: { ...face.axes, wght: weight } }, 'sfnt'));
    return commonFonts
      .filter((common) => fonts.includes(common.font) && common.style === face.style && common.bold === bold)
      .map((common) => standInRule(standInFamily(name, common.font), common, own));
  });
  return (await Promise.all(rules)).flat();
}

/** Text of `src/styles/fonts.css`: our faces, the letters beyond them, and common fonts set to the same measures. */
export async function fontCss(): Promise<string> {
  const names: readonly FamilyName[] = ['display', 'serif', 'sans'];
  const blocks = pageFaces.map(async ([face, beyond]) => {
    const name = names.find((family) => families[family][0] === face.family);
    if (name === undefined) throw new RangeError(`no family of the page is called "${face.family}"`);
    return [
      ownRule(face.family, face),
      ownRule(face.family, beyond, unicodeRange(beyond.characters ?? '')),
      ...(await standInRules(name, face)),
    ];
  });
  const head = '/* Made by fonts/make.ts from the font files; do not edit. */\n';
  const text = [head, ...(await Promise.all(blocks)).flat()].join('\n');
  return format(text, { parser: 'css', singleQuote: true, printWidth: 110 });
}
