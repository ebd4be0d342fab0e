import { escape } from '../scene/escape.ts';

/** Words as they are read, and as they stand in the document with their marks and links. */
export interface Words {
  readonly text: string;
  readonly html: string;
}

/** Words whose numbers come from facts. */
export function factWords(text: string, facts: readonly string[]): Words {
  if (facts.length === 0) return { text, html: escape(text) };
  return { text, html: `<span data-facts="${escape(facts.join(' '))}">${escape(text)}</span>` };
}

/** A link that leaves the frame: the page around stays where it is. */
export function linkWords(text: string, address: string): Words {
  return { text, html: `<a href="${escape(address)}" target="_blank" rel="noopener">${escape(text)}</a>` };
}

/** Words one after another, with the same words between them. */
export function joinWords(parts: readonly Words[], between = ''): Words {
  return {
    text: parts.map(({ text }) => text).join(between),
    html: parts.map(({ html }) => html).join(escape(between)),
  };
}
