import { escape } from '../scene/escape.ts';

/** What a partner copies to show one graphic. Addresses are whole. */
export interface Copied {
  /** The page of that section, state or force. */
  readonly page: string;
  readonly picture: {
    readonly address: string;
    readonly alternative: string;
    /** In pixels of the file. */
    readonly width: number;
    readonly height: number;
  };
  /** Credit and licence, as they stand under the picture. */
  readonly caption: string;
  readonly frame: CopiedFrame;
}

/** A frame that a partner copies. */
export interface CopiedFrame {
  /** Whole. */
  readonly address: string;
  /** Accessible name. */
  readonly name: string;
  /** In a frame of 600 CSS pixels. */
  readonly height: number;
}

/** The two ways to show a graphic; a partner takes one. */
export interface EmbedCode {
  /** Works everywhere, also where frames and scripts are taken out. */
  readonly picture: string;
  readonly frame: string;
}

/** The markup of a frame. It adapts its height where the page listens, and scrolls where a page is in its way. */
export function frameCode({ address, name, height }: CopiedFrame): string {
  return (
    `<iframe src="${escape(address)}" title="${escape(name)}" width="100%" height="${height}" ` +
    'loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="strict-origin-when-cross-origin"></iframe>'
  );
}

/** The markup that a partner copies: the picture, and the frame. */
export function embedCode({ page, picture, caption, frame }: Copied): EmbedCode {
  const { address, alternative, width, height } = picture;
  return {
    picture:
      `<figure><a href="${escape(page)}"><img src="${escape(address)}" alt="${escape(alternative)}" ` +
      `width="${width}" height="${height}" loading="lazy"></a><figcaption>${escape(caption)}</figcaption></figure>`,
    frame: frameCode(frame),
  };
}

/** What partners need to know beside the markup. */
export const besideCode =
  'If your page already runs pym.js, frames or a Datawrapper snippet, nothing else is needed.';

/** What a partner adds to a content security policy. @param origin scheme, host and base path of the site */
export function policyFor(origin: string): string {
  return `frame-src ${origin}; img-src ${origin}`;
}
