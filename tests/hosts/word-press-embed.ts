import { parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { escape } from '../../src/scene/escape.ts';
import { answerAt, discovered, type Answer, type Fetch } from './discovery.ts';

/** Elements and attributes that it keeps in the answer of a provider that it does not know. */
const kept: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

/** It looks no further into a page than this, and not past the head. */
const readBytes = 150 * 1024;

function headOf(html: string): string {
  const start = html.slice(0, readBytes);
  const end = start.search(/<\/head>/i);
  return end < 0 ? start : start.slice(0, end);
}

function filtered(nodes: readonly Tree.ChildNode[]): Tree.ChildNode[] {
  return nodes.flatMap((node): Tree.ChildNode[] => {
    if (!('tagName' in node)) return node.nodeName === '#text' ? [node] : [];
    const children = filtered(node.childNodes);
    const attributes = kept[node.tagName];
    if (attributes === undefined) return children;
    node.attrs = node.attrs.filter(({ name }) => attributes.includes(name));
    node.childNodes = children;
    return [node];
  });
}

function withoutTheRest(html: string): string {
  const fragment = parseFragment(html);
  fragment.childNodes = filtered(fragment.childNodes);
  return serialize(fragment);
}

/** The markup that it makes of a rich answer: undefined when no frame is left. */
function richMarkup(html: string, secret: string): string | undefined {
  const [, quotation, frame] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(withoutTheRest(html)) ?? [];
  if (frame === undefined) return undefined;
  const framed = frame
    .replace(
      / src="(.*?)"/,
      (_, source: string) => ` src="${source}#?secret=${secret}" data-secret="${secret}"`,
    )
    .replace('<iframe', '<iframe sandbox="allow-scripts" security="restricted"');
  if (quotation === undefined) return framed;
  return (
    quotation.replace('<blockquote>', `<blockquote class="wp-embedded-content" data-secret="${secret}">`) +
    framed.replace(
      '<iframe',
      '<iframe class="wp-embedded-content" style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"',
    )
  );
}

/** A picture that leads to itself, with the title as its alternative; none without its size. */
function photoMarkup({ url, width, height, title }: Answer): string | undefined {
  const isWhole = typeof url === 'string' && typeof width === 'number' && typeof height === 'number';
  if (!isWhole) return undefined;
  const alt = typeof title === 'string' ? escape(title) : '';
  return `<a href="${escape(url)}"><img src="${escape(url)}" alt="${alt}" width="${width}" height="${height}"></a>`;
}

function markupOf(answer: Answer, secret: string): string | undefined {
  const { type, html, title } = answer;
  switch (type) {
    case 'rich':
      return typeof html === 'string' ? richMarkup(html, secret) : undefined;
    case 'photo':
      return photoMarkup(answer);
    case 'link':
      return typeof title === 'string' ? title : undefined;
    default:
      return undefined;
  }
}

/** What WordPress, by its documented behaviour, makes of an address that an editor pastes; undefined when nothing. */
export function wordPressEmbed(html: string, fetch: Fetch, secret: string): string | undefined {
  const [address] = discovered(headOf(html));
  const answer = address === undefined ? undefined : answerAt(address, fetch);
  return answer === undefined ? undefined : markupOf(answer, secret);
}
