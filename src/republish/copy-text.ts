import { wordsOf, type Block, type Copy } from './copy-block.ts';

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return wordsOf(block.runs);
    case 'list':
      return block.items.map(({ runs }) => `- ${wordsOf(runs)}`).join('\n\n');
    case 'figure':
      // A slug on a line of its own shows the desk where the picture goes.
      return [
        `[Picture: ${block.picture.src}]`,
        wordsOf(block.caption.runs),
        'The picture in words:',
        block.picture.alt,
      ].join('\n\n');
    case 'seal':
      return `Corrections: ${block.href}`;
  }
}

/** A copy as plain text: a blank line between blocks, figures as slugs with their caption and their words. */
export function copyText({ blocks }: Copy): string {
  return `${blocks.map(blockText).join('\n\n')}\n`;
}
