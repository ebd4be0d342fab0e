import { asSentence } from './as-sentence.ts';
import type { FigureBlock } from './copy-block.ts';

/** One figure in one state, in words. */
export interface DrawnFigure {
  readonly figure: string;
  readonly state: string;
  /** Accessible name. */
  readonly name: string;
  readonly words: { readonly title: string; readonly subtitle: string };
  /** Who counted, who published, when. */
  readonly source: string;
  /** Every number that the state shows, in sentences. */
  readonly description: string;
  readonly facts: readonly string[];
  /** Of its SVG file, in pixels. */
  readonly drawn: { readonly width: number; readonly height: number };
  /** Pixels of its PNG over those of its SVG. */
  readonly scale: number;
}

/** Where a figure stands, and who is to be credited. */
export interface FigurePlace {
  readonly id: string;
  /** Where the figure stands in the story. */
  readonly href: string;
  /** Whole address of a path of ours. */
  readonly address: (path: string) => string;
  /** Name and licence. */
  readonly credit: string;
  /** Of the story: a picture in a copy stays as it was. */
  readonly edition: number;
}

/** The size in pixels of a picture that is drawn so much larger than its SVG. */
export function enlarged({ width, height }: FigureBlock['drawn'], scale: number): FigureBlock['drawn'] {
  return { width: Math.ceil(width * scale), height: Math.ceil(height * scale) };
}

/** A figure as a picture with its caption, source and credit, and the whole of it in words. */
export function copyFigure(
  { figure, state, name, words, source, description, facts, drawn, scale }: DrawnFigure,
  { id, href, address, credit, edition }: FigurePlace,
): FigureBlock {
  return {
    kind: 'figure',
    id,
    figure,
    state,
    title: words.title,
    isCard: false,
    name,
    href,
    picture: {
      src: address(`/figures/${figure}/${state}/v${edition}.png`),
      alt: description,
      ...enlarged(drawn, scale),
    },
    drawn,
    caption: {
      id,
      runs: [
        { text: asSentence(words.title), strong: true },
        { text: ` ${asSentence(words.subtitle)} ${asSentence(source)} Credit: ${asSentence(credit)}` },
      ],
      facts,
      sources: [],
    },
  };
}
