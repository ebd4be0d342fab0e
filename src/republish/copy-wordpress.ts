import type { Block, Copy } from './copy-block.ts';
import { blockHtml, figureHtml, figureTag, textHtml } from './copy-html.ts';

function commented(name: string, settings: string, inner: string): string {
  return `<!-- wp:${name} ${settings === '' ? '' : `${settings} `}-->${inner}<!-- /wp:${name} -->`;
}

function blockMarkup(block: Block): string {
  switch (block.kind) {
    case 'heading':
      // Two is what the block takes when nothing is said.
      return commented(
        'heading',
        block.level === 2 ? '' : `{"level":${String(block.level)}}`,
        blockHtml(block).replace(/^<(h\d)/, '<$1 class="wp-block-heading"'),
      );
    case 'paragraph':
    case 'seal':
      return commented('paragraph', '', blockHtml(block));
    case 'list': {
      const items = block.items.map((item) => commented('list-item', '', textHtml('li', item)));
      return commented('list', '', `<ul class="wp-block-list">${items.join('')}</ul>`);
    }
    case 'figure':
      return commented(
        'image',
        '{"lightbox":{"enabled":false}}',
        `${figureTag(block, 'wp-block-image')}${figureHtml(block)}</figure>`,
      );
  }
}

/** A copy as blocks of the WordPress editor, for its code view. */
export function copyWordPress({ blocks }: Copy): string {
  return `${blocks.map(blockMarkup).join('\n')}\n`;
}
