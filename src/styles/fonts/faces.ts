/** One face to be cut from a package's font file. */
export interface Face {
  /** Name of the cut file, without its ending. */
  readonly name: string;
  /** Family written into the file. */
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /** Weight, or lowest and highest weight of a variable face. */
  readonly weight: number | readonly [number, number];
  /** The package's file that holds the letters. */
  readonly source: string;
  /** Axes to be pinned, or narrowed to a range. */
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  /** The only characters to keep; absent keeps every Latin one. */
  readonly characters?: string;
}

const serif = '@fontsource-variable/source-serif-4/files/source-serif-4';
const sans = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';

const ascii = String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 0x20 + index));

/** What a title, a section heading or a great number may need, in English or Welsh. */
const headings = `${ascii}\u00a0–—‘’“”…·½£×‹›ÀÁÂÄÈÉÊËÌÍÎÏÒÓÔÖÙÚÛÜÝàáâäèéêëìíîïòóôöùúûüýÿ`;

/** Letters of Welsh beyond Latin-1, and the dagger: in files of their own, loaded only by a page that uses one. */
const beyond = 'ŴŵŶŷẀẁẂẃẄẅỲỳ†';

const regularToBold = { min: 400, max: 700 };
const display = {
  family: 'Ledger Display',
  weight: 400,
  axes: { opsz: 60, wght: 400 },
  characters: headings,
} as const;
const text = { family: 'Ledger Text', weight: [400, 700], axes: { wght: regularToBold } } as const;
const labels = { ...text, family: 'Atkinson Hyperlegible Next' } as const;

/** "Source" is a reserved font name: what is cut from Source Serif is called Ledger. */
const latin: readonly Face[] = [
  { ...display, name: 'ledger-display', style: 'normal', source: `${serif}-latin-opsz-normal.woff2` },
  { ...display, name: 'ledger-display-italic', style: 'italic', source: `${serif}-latin-opsz-italic.woff2` },
  { ...text, name: 'ledger-text', style: 'normal', source: `${serif}-latin-wght-normal.woff2` },
  { ...text, name: 'ledger-text-italic', style: 'italic', source: `${serif}-latin-wght-italic.woff2` },
  {
    ...labels,
    name: 'atkinson-hyperlegible-next',
    style: 'normal',
    source: `${sans}-latin-wght-normal.woff2`,
  },
];

function beyondLatin(face: Face): Face {
  const source = face.source.replace('-latin-', '-latin-ext-');
  return { ...face, name: `${face.name}-welsh`, family: `${face.family} Welsh`, source, characters: beyond };
}

/** The faces of the page, each with the file for the few letters beyond it. */
export const pageFaces: readonly (readonly [Face, Face])[] = latin.map((face) => [face, beyondLatin(face)]);

/** A face of one weight, as renderers without variable fonts need it. */
function pinned(face: Face, name: string, weight: number): Face {
  return { ...face, name, weight, axes: { ...face.axes, wght: weight } };
}

/** What scenes set words in, by the name that `src/scene/text-tones.ts` gives it; the second is for letters beyond. */
export const sceneFaces: Readonly<Record<string, readonly [Face, Face]>> = Object.fromEntries(
  (
    [
      ['display', 'ledger-display', 400],
      ['display-italic', 'ledger-display-italic', 400],
      ['serif', 'ledger-text', 400],
      ['serif-italic', 'ledger-text-italic', 400],
      ['serif-semibold', 'ledger-text', 600],
      ['sans', 'atkinson-hyperlegible-next', 400],
      ['sans-bold', 'atkinson-hyperlegible-next', 700],
    ] as const
  ).flatMap(([name, file, weight]) =>
    latin
      .filter((face) => face.name === file)
      .map((face) => [
        name,
        [pinned(face, name, weight), pinned(beyondLatin(face), `${name}-welsh`, weight)],
      ]),
  ),
);
