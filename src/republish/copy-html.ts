import type { Block, Copy, FigureBlock, Picture, Run, Text } from './copy-block.ts';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Words as they may stand in double quotes; the filter takes < and > out of a value, however they are written. */
export function attributeValue(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '‹').replaceAll('>', '›');
}

/** An opening tag; an attribute without a value is left out. */
function tag(name: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(attributes).flatMap(([key, text]) =>
    text === undefined || text === '' ? [] : [` ${key}="${attributeValue(text)}"`],
  );
  return `<${name}${written.join('')}>`;
}

function runHtml({ text, strong, emphasis, href, number }: Run): string {
  const linked =
    href === undefined ? escaped(text) : `${tag('a', { href, 'data-number': number })}${escaped(text)}</a>`;
  const slanted = emphasis === true ? `<em>${linked}</em>` : linked;
  return strong === true ? `<strong>${slanted}</strong>` : slanted;
}

/** Words as inline HTML. */
export function runsHtml(runs: readonly Run[]): string {
  return runs.map(runHtml).join('');
}

function marks({ facts, sources }: Text): Readonly<Record<string, string>> {
  return { 'data-facts': facts.join(' '), 'data-sources': sources.join(' ') };
}

/** One element with its words. `data-b` is the block's id, `data-facts` what its numbers come from. */
function textHtml(name: string, text: Text): string {
  return `${tag(name, { 'data-b': text.id, ...marks(text) })}${runsHtml(text.runs)}</${name}>`;
}

function imageHtml({ src, alt, width, height }: Picture): string {
  return tag('img', { src, alt, width: String(width), height: String(height), loading: 'lazy' });
}

function figureHtml({ picture, href, caption }: FigureBlock): string {
  const words = `<figcaption>${runsHtml(caption.runs)}</figcaption>`;
  return `${tag('a', { href })}${imageHtml(picture)}</a>${words}`;
}

function sealHtml({ picture, href }: Extract<Block, { kind: 'seal' }>): string {
  return `${tag('a', { href })}${imageHtml(picture)}</a>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return textHtml(`h${String(block.level)}`, block);
    case 'paragraph':
      return textHtml('p', block);
    case 'list':
      return `<ul>${block.items.map((item) => textHtml('li', item)).join('')}</ul>`;
    case 'figure':
      return `${tag('figure', { 'data-b': block.id, ...marks(block.caption) })}${figureHtml(block)}</figure>`;
    case 'seal':
      return `${tag('p', { 'data-b': block.id, 'data-number': 'edition' })}${sealHtml(block)}</p>`;
  }
}

/** A copy as HTML for any editor that takes HTML: one block a line, nothing in it that WordPress takes out. */
export function copyHtml({ blocks }: Copy): string {
  return `${blocks.map(blockHtml).join('\n')}\n`;
}
