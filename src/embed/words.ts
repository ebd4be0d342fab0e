import { escape } from '../scene/escape.ts';

/** Words as they are read, and as they stand in the document with their marks and links. */
export interface Words {
  readonly text: string;
  readonly html: string;
}

/** Words whose numbers come from facts. */
export function factWords(text: string, facts: readonly string[]): Words {
  if (facts.length === 0) return plainWords(text);
  return { text, html: `<span data-facts="${escape(facts.join(' '))}">${escape(text)}</span>` };
}

/** Words with nothing to mark. */
export function plainWords(text: string): Words {
  return { text, html: escape(text) };
}

/** Words, with their marks, as a link that leaves the frame: the page around stays where it is. */
export function linkAround({ text, html }: Words, address: string): Words {
  return { text, html: `<a href="${escape(address)}" target="_blank" rel="noopener">${html}</a>` };
}

/** A link that has nothing to mark in it. */
export function linkWords(text: string, address: string): Words {
  return linkAround(plainWords(text), address);
}

/** Words one after another, with the same words between them. */
export function joinWords(parts: readonly Words[], between = ''): Words {
  return {
    text: parts.map(({ text }) => text).join(between),
    html: parts.map(({ html }) => html).join(escape(between)),
  };
}
