import { escape } from '../scene/escape.ts';

/** A graphic in a frame of its own. */
export interface Framed {
  /** Whole address, without a fragment: WordPress puts one of its own there. */
  readonly address: string;
  /** Accessible name of the frame. */
  readonly name: string;
  /** In a frame of 600 CSS pixels. */
  readonly height: number;
  /** Who counted, who published, when. */
  readonly source: string;
}

/** What is offered when somebody pastes an address of the story. Addresses are whole. */
export interface Offered {
  readonly title: string;
  readonly address: string;
  /** Null where there is nothing to see in a frame. */
  readonly frame: Framed | null;
  /** The card of 1200 × 630 pixels. */
  readonly card: string;
  readonly author: string;
  readonly provider: string;
  /** The front page of the story. */
  readonly story: string;
  /** Facts whose numbers stand in these words. */
  readonly facts: readonly string[];
}

/** The answer of oEmbed 1.0 as a file: it cannot heed the size that is asked for, nor does it need a query. */
export interface OEmbed {
  /** A string: some consumers refuse a number. */
  readonly version: '1.0';
  readonly type: 'rich' | 'link';
  readonly title: string;
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** In seconds. */
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly width?: number;
  readonly height?: number;
  readonly html?: string;
  /** Read by the proof of the build alone. */
  readonly _facts: readonly string[];
}

/** Width of the frame that is offered, in CSS pixels. */
export const offeredWidth = 600;

/**
 * The quotation stands first and the frame is empty: WordPress keeps nothing else, and loads its receiver of heights for
 * the quotation's sake.
 */
function markup({ title, address: page }: Offered, { address, name, height, source }: Framed): string {
  return (
    `<blockquote><a href="${escape(page)}">${escape(`${title} (${source})`)}</a></blockquote>` +
    `<iframe src="${escape(address)}" width="${offeredWidth}" height="${height}" frameborder="0" ` +
    `title="${escape(name)}"></iframe>`
  );
}

/** What oEmbed says of an address: a frame, or a mere link where there is none. */
export function oEmbed(offered: Offered): OEmbed {
  const { title, frame, card, author, provider, story, facts } = offered;
  return {
    version: '1.0',
    type: frame === null ? 'link' : 'rich',
    title,
    author_name: author,
    author_url: story,
    provider_name: provider,
    provider_url: story,
    cache_age: 3600,
    thumbnail_url: card,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    ...(frame !== null && { width: offeredWidth, height: frame.height, html: markup(offered, frame) }),
    _facts: facts,
  };
}
