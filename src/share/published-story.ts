/** What metadata say of the story as a whole. */
export interface PublishedStory {
  readonly title: string;
  /** Neutral. */
  readonly description: string;
  /** The organisation that wrote it. */
  readonly byline: string;
  readonly publisher: string;
  /** Day such as `2026-01-31`; null before it. */
  readonly published: string | null;
  /** Day of the last change after publication; null when there was none. */
  readonly modified: string | null;
  readonly edition: number;
  readonly covers: { readonly start: string; readonly end: string };
  /** Names such as `CC BY 4.0`. */
  readonly licence: { readonly prose: string; readonly data: string };
}

/** Makes an absolute address of a path of ours such as `/plans/`. */
export type Absolute = (path: string) => string;
