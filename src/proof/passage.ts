/** What an element says about the numbers in it. */
export type Mark =
  | { readonly kind: 'facts'; readonly ids: readonly string[] }
  /** An exception by kind, listed in `content/exceptions.yaml`. */
  | { readonly kind: 'number'; readonly id: string };

/** What an element repeats word for word from the ledger. */
export type Verbatim =
  | { readonly kind: 'quote'; readonly id: string }
  /** The title of a source. */
  | { readonly kind: 'source'; readonly id: string }
  /** One cell: `facts/cases-2009-2011/caveat`. */
  | { readonly kind: 'row'; readonly path: string };

/** The marks in force at one place: those of the nearest element that has any of that sort. */
export interface Marks {
  readonly mark?: Mark | undefined;
  readonly verbatim?: Verbatim | undefined;
  /** Ids of the sources whose dates may stand here. */
  readonly sources?: readonly string[] | undefined;
}

/** A stretch of a passage that stands under the same marks. */
export interface Part extends Marks {
  readonly start: number;
  readonly end: number;
  /** 1-based line in the built file. */
  readonly line: number;
}

/** Where in the built file a passage was found. */
export interface BuiltPlace {
  /** Path inside the built folder, such as `first-count/index.html`. */
  readonly file: string;
  readonly line: number;
}

/** One text that a reader or a machine gets: a whole block with its inline elements, or one attribute. */
export interface Passage extends BuiltPlace {
  readonly text: string;
  /** In order, without gaps. */
  readonly parts: readonly Part[];
  /** `text`: words between tags; `attribute`: alternatives, titles, metadata; `data`: a string in JSON, a feed or a table. */
  readonly kind: 'text' | 'attribute' | 'data';
  /** Whether its numbers must come from the ledger; false for published tables, which are the ledger. */
  readonly numbers: boolean;
}

/** The whole text of an element that says it repeats the ledger. */
export interface Repeated extends BuiltPlace {
  readonly verbatim: Verbatim;
  readonly text: string;
}

/** An address in a link, an image or data. */
export interface Link extends BuiltPlace {
  readonly href: string;
}

/** All that one built file, or all of them, gives to read. */
export interface Reading {
  readonly passages: readonly Passage[];
  readonly repeated: readonly Repeated[];
  readonly links: readonly Link[];
  /** Files that cannot be read, such as JSON that does not parse. */
  readonly broken: readonly (BuiltPlace & { readonly problem: string })[];
}

/** Nothing to read. */
export const nothingRead: Reading = { passages: [], repeated: [], links: [], broken: [] };

/** Several readings as one, in order. */
export function joined(readings: readonly Reading[]): Reading {
  return {
    passages: readings.flatMap(({ passages }) => passages),
    repeated: readings.flatMap(({ repeated }) => repeated),
    links: readings.flatMap(({ links }) => links),
    broken: readings.flatMap(({ broken }) => broken),
  };
}

/** Spaces as a reader sees them: runs are one space, none at the ends, and signs of no width are gone. */
export function tidied(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();
}

/** A passage that is one stretch under one set of marks; undefined when there are no words. */
export function plainPassage(
  text: string,
  place: BuiltPlace,
  marks: Marks,
  kind: Passage['kind'],
): Passage | undefined {
  const words = tidied(text);
  if (!/[\p{L}\p{N}]/u.test(words)) return undefined;
  const { file, line } = place;
  return {
    file,
    line,
    text: words,
    kind,
    numbers: true,
    parts: [{ ...marks, start: 0, end: words.length, line }],
  };
}
