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

/** A picture at an address of its own, in pixels. */
export interface Photo {
  readonly address: string;
  readonly width: number;
  readonly height: number;
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
  readonly type: 'rich' | 'link' | 'photo';
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
  /** Of the picture itself, for a photo alone. */
  readonly url?: string;
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

type Common = Omit<OEmbed, 'type'>;

function common({ title, card, author, provider, story, facts }: Omit<Offered, 'frame'>): Common {
  return {
    version: '1.0',
    title,
    author_name: author,
    author_url: story,
    provider_name: provider,
    provider_url: story,
    cache_age: 3600,
    thumbnail_url: card,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    _facts: facts,
  };
}

/** What oEmbed says of an address: a frame, or a mere link where there is none. */
export function oEmbed(offered: Offered): OEmbed {
  const { frame } = offered;
  return {
    ...common(offered),
    type: frame === null ? 'link' : 'rich',
    ...(frame !== null && { width: offeredWidth, height: frame.height, html: markup(offered, frame) }),
  };
}

/** What oEmbed says of the page of a picture: the picture itself, which some show where they show no frame. */
export function photoOEmbed(offered: Omit<Offered, 'frame'>, { address, width, height }: Photo): OEmbed {
  return { ...common(offered), type: 'photo', url: address, width, height };
}
