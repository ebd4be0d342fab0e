/** Words of one sort inside a block. Spaces stand in the text itself. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  /** Whole address that the words lead to. */
  readonly href?: string;
  /** Kind of exception, from `content/exceptions.yaml`, that a number in the words is. */
  readonly number?: string;
}

/** Words with what they rest on. */
export interface Text {
  /** Stable from edition to edition, such as `first-count/period`; unique in a copy. */
  readonly id: string;
  readonly runs: readonly Run[];
  /** Ids of the facts whose numbers stand in the words. */
  readonly facts: readonly string[];
  /** Ids of the sources whose dates stand in the words. */
  readonly sources: readonly string[];
}

/** A picture at a whole address, PNG. */
export interface Picture {
  readonly src: string;
  /** The picture in words: every number that it shows. */
  readonly alt: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** One figure in one state: a picture that leads to where it stands in the story, and its caption with the credit. */
export interface FigureBlock {
  readonly kind: 'figure';
  readonly id: string;
  readonly figure: string;
  readonly state: string;
  /** What it says, in a line. */
  readonly title: string;
  /** Whether it is a card: of one, nothing but a PNG and the frame has an address. */
  readonly isCard: boolean;
  /** What kind of chart it is, of what, and where; at most 150 characters. */
  readonly name: string;
  readonly picture: Picture;
  /** Of its SVG, in pixels; the PNG is larger. */
  readonly drawn: { readonly width: number; readonly height: number };
  readonly href: string;
  readonly caption: Text;
}

/** One block of a copy. */
export type Block =
  | ({ readonly kind: 'heading'; readonly level: 2 | 3 } & Text)
  | ({ readonly kind: 'paragraph' } & Text)
  | { readonly kind: 'list'; readonly id: string; readonly items: readonly Text[] }
  | FigureBlock
  | { readonly kind: 'seal'; readonly id: string; readonly picture: Picture; readonly href: string };

/** What a partner takes: the whole story, or one section. */
export interface Copy {
  /** `story`, or the id of a section; also the name of its files. */
  readonly id: string;
  /** For a headline field: plain words. */
  readonly headline: string;
  readonly blocks: readonly Block[];
}

/** The block that is the headline of the whole story. */
export const headlineId = 'headline';

/** The words of runs, without what they look like and where they lead. */
export function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The blocks that are words, lists taken apart, captions of figures included. */
export function textsOf(blocks: readonly Block[]): readonly Text[] {
  return blocks.flatMap((block): readonly Text[] => {
    if (block.kind === 'list') return block.items;
    if (block.kind === 'figure') return [block.caption];
    return block.kind === 'seal' ? [] : [block];
  });
}
