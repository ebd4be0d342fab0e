import { headlineId, type Block, type Copy, type Run } from './copy-block.ts';

/** Signs that Markdown would take for markup, each behind a backslash. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}

function runMarkdown({ text, strong, emphasis, href }: Run): string {
  const linked = href === undefined ? escaped(text) : `[${escaped(text)}](${href})`;
  const slanted = emphasis === true ? `*${linked}*` : linked;
  return strong === true ? `**${slanted}**` : slanted;
}

function runsMarkdown(runs: readonly Run[]): string {
  // At the start of a line these would begin a list, a heading or a quotation.
  return runs
    .map(runMarkdown)
    .join('')
    .replace(/^([-+#>])(?=\s)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2');
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${runsMarkdown(block.runs)}`;
    case 'paragraph':
      if (block.id === headlineId) return `# ${block.runs.map(({ text }) => escaped(text)).join('')}`;
      return runsMarkdown(block.runs);
    case 'list':
      return block.items.map(({ runs }) => `- ${runsMarkdown(runs)}`).join('\n\n');
    case 'figure':
      return `[![${escaped(block.picture.alt)}](${block.picture.src})](${block.href})\n\n${runsMarkdown(block.caption.runs)}`;
    case 'seal':
      return `[![${escaped(block.picture.alt)}](${block.picture.src})](${block.href})`;
  }
}

/** A copy as Markdown (CommonMark), the headline of the story as its heading. */
export function copyMarkdown({ blocks }: Copy): string {
  return `${blocks.map(blockMarkdown).join('\n\n')}\n`;
}
