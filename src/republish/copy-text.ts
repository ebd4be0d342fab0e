import { wordsOf, type Block, type Copy, type Text } from './copy-block.ts';

/** Words, and where they lead in support and credit, on lines below: nobody can press bare words. */
function linesOf({ id, runs }: Text): string {
  const words = wordsOf(runs);
  const addresses = /^(?:support|credit)\//.test(id) ? runs.flatMap(({ href }) => href ?? []) : [];
  return [words, ...addresses.filter((address) => !words.includes(address))].join('\n\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return linesOf(block);
    case 'list':
      return block.items.map((item) => `- ${linesOf(item)}`).join('\n\n');
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
