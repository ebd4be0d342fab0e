/** A piece of XML that is written already. */
export interface Xml {
  readonly xml: string;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** An element; words are escaped, and an attribute without a value is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly (Xml | string)[]
): Xml {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(value)}"`],
  );
  const inner = content.map((part) => (typeof part === 'string' ? escaped(part) : part.xml)).join('');
  return {
    xml: inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>`,
  };
}

/** Words as they are, without escapes; the sign that would end them is cut in two. */
export function characters(text: string): Xml {
  return { xml: `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` };
}

/** Parts of an element on lines of their own. */
export function lines(...parts: readonly Xml[]): Xml {
  return { xml: parts.map(({ xml }) => `\n${xml}`).join('') + '\n' };
}

/** A whole file in UTF-8. */
export function document(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}
