/** A text in somebody's copy. */
export interface PastedPassage {
  /** The id of our block that it stands in, where it is still there. */
  readonly id: string | null;
  readonly part: 'words' | 'alt';
  /** Line breaks stand as line feeds. */
  readonly text: string;
}

const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const unread: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg']);

/**
 * The texts of a page in order: one for each block of words, whatever it is wrapped in, and one for each picture that
 * has an alternative.
 */
export function pastedPassages(root: Node): readonly PastedPassage[] {
  const found: PastedPassage[] = [];
  let text = '';

  const flush = (id: string | null): void => {
    if (/[\p{L}\p{N}]/u.test(text)) found.push({ id, part: 'words', text: text.trim() });
    text = '';
  };

  const read = (node: Node, around: string | null): void => {
    if (node.nodeType === 3) text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    const name = node.nodeName.toLowerCase();
    if (unread.has(name)) return;
    if (name === 'br') text += '\n';
    // An element by its kind, so that a page of another window counts as well.
    const element = node.nodeType === 1 ? (node as Element) : null;
    const id = element?.getAttribute('data-b') ?? around;
    const alt = name === 'img' ? (element?.getAttribute('alt') ?? '') : '';
    if (alt !== '') found.push({ id, part: 'alt', text: alt });
    const isBlock = blocks.has(name);
    if (isBlock) flush(around);
    node.childNodes.forEach((child) => {
      read(child, id);
    });
    if (isBlock) flush(id);
  };

  read(root, null);
  flush(null);
  return found;
}
