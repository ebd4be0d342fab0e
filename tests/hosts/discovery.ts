import { attribute, elementsOf } from '../built/elements.ts';

/** What is fetched from an address; undefined where nothing is. */
export type Fetch = (address: string) => string | undefined;

/** The addresses of JSON answers that a page offers, in the order of the page. */
export function discovered(html: string): readonly string[] {
  return elementsOf(html)
    .filter(
      (element) => element.tagName === 'link' && attribute(element, 'type') === 'application/json+oembed',
    )
    .flatMap((element) => attribute(element, 'href') ?? []);
}

/** An answer of oEmbed as any consumer first has it. */
export type Answer = Readonly<Record<string, unknown>>;

/** Fetches and reads an answer; undefined where there is none. */
export function answerAt(address: string, fetch: Fetch): Answer | undefined {
  const text = fetch(address);
  return text === undefined ? undefined : (JSON.parse(text) as Answer);
}
