import type { Block, Copy, Picture, Run } from './copy-block.ts';
import { attributeValue, runsHtml } from './copy-html.ts';

function commented(name: string, settings: string, inner: string): string {
  return `<!-- wp:${name} ${settings === '' ? '' : `${settings} `}-->${inner}<!-- /wp:${name} -->`;
}

function image({ src, alt }: Picture, href: string, caption: readonly Run[]): string {
  const words =
    caption.length === 0 ? '' : `<figcaption class="wp-element-caption">${runsHtml(caption)}</figcaption>`;
  const picture = `<a href="${attributeValue(href)}"><img src="${attributeValue(src)}" alt="${attributeValue(alt)}" /></a>`;
  return commented(
    'image',
    '{"sizeSlug":"full","linkDestination":"custom"}',
    `<figure class="wp-block-image size-full">${picture}${words}</figure>`,
  );
}

function blockMarkup(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      // Two is what the block takes when nothing is said.
      const settings = block.level === 2 ? '' : `{"level":${String(block.level)}}`;
      const name = `h${String(block.level)}`;
      const inner = `<${name} class="wp-block-heading">${runsHtml(block.runs)}</${name}>`;
      return commented('heading', settings, inner);
    }
    case 'paragraph':
      return commented('paragraph', '', `<p>${runsHtml(block.runs)}</p>`);
    case 'list': {
      const items = block.items.map(({ runs }) => commented('list-item', '', `<li>${runsHtml(runs)}</li>`));
      return commented('list', '', `<ul class="wp-block-list">${items.join('')}</ul>`);
    }
    case 'figure':
      return image(block.picture, block.href, block.caption.runs);
    case 'seal':
      return image(block.picture, block.href, []);
  }
}

/**
 * A copy as blocks of the WordPress editor, for its code view. It writes no attribute that the editor would not write
 * itself: the editor calls a block with any other invalid. So blocks have no ids, and are known by their words.
 */
export function copyWordPress({ blocks }: Copy): string {
  return `${blocks.map(blockMarkup).join('\n')}\n`;
}
