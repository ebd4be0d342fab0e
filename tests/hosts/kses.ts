import { addresses, anywhere, dataName, elements, named, schemes } from './kses-table.ts';

const piece = /<!--[\s\S]*?(?:-->|$)|<[^>]*(?:>|$)|[<>]|[^<>]+/g;
const element = /^<\s*(\/?)\s*([a-zA-Z0-9-]+)([^>]*)>?$/;
const attribute = /([a-zA-Z_:][\w:.-]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?/g;

/** An `&` that begins no entity is written as one. */
function withEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z\d]{1,8}));|&/gi,
    (whole, digits?: string, hex?: string, name?: string) => {
      if (digits !== undefined || hex !== undefined) return whole;
      return name !== undefined && named.has(name) ? whole : `&amp;${whole.slice(1)}`;
    },
  );
}

/** An address without a scheme that is not allowed; what follows the scheme is left. */
function safeAddress(text: string): string {
  const scheme = /^\s*([^/?#:]*):/.exec(text)?.[1];
  if (scheme === undefined || schemes.has(scheme.trim().toLowerCase())) return text;
  return safeAddress(text.slice(text.indexOf(':') + 1));
}

function isAllowed(name: string, own: readonly string[]): boolean {
  return anywhere.has(name) || own.includes(name) || dataName.test(name);
}

function attributesOf(source: string, own: readonly string[]): string {
  return [...source.matchAll(attribute)]
    .map(([, name = '', quoted]) => ({ name: name.toLowerCase(), quoted }))
    .filter(({ name }) => isAllowed(name, own))
    .map(({ name, quoted }) => {
      if (quoted === undefined) return ` ${name}`;
      const text = withEntities(quoted.replace(/^(["'])([\s\S]*)\1$/, '$2').replace(/[<>]/g, ''));
      return ` ${name}="${addresses.has(name) ? safeAddress(text) : text}"`;
    })
    .join('');
}

function comment(text: string): string {
  const inner = text.slice(4).replace(/-->$/, '');
  const plain = ksesFiltered(inner).replace(/--+/g, '-').replace(/-$/, '');
  return plain === '' ? '' : `<!--${plain}-->`;
}

/**
 * HTML as WordPress keeps it from an author without the right to unfiltered HTML (its filter "KSES"), for the elements
 * that a copy may hold. The filter takes a tag out and leaves the words in it.
 */
export function ksesFiltered(html: string): string {
  const kept = html.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(piece, (whole) => {
    if (whole.startsWith('<!--')) return comment(whole);
    if (!/^[<>]/.test(whole)) return withEntities(whole);
    if (whole === '>') return '&gt;';
    const [, slash, name = '', rest = ''] = element.exec(whole) ?? [];
    const own = elements.get(name.toLowerCase());
    if (own === undefined) return '';
    if (slash === '/') return `</${name}>`;
    const isClosed = /\s*\/\s*$/.test(rest);
    return `<${name}${attributesOf(rest.replace(/\/\s*$/, ''), own)}${isClosed ? ' /' : ''}>`;
  });
  return kept;
}
