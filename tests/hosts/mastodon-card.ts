import { attribute, elementsOf } from '../built/elements.ts';
import { answerAt, discovered, type Fetch } from './discovery.ts';

/** The card that is shown under a message. */
export interface Card {
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** A photo fills the card; a link has a picture beside its words. */
  readonly type: 'photo' | 'link';
  /** Whole address of the picture. */
  readonly image: string | undefined;
}

/** An address with another in its query is kept for a whole domain, and shown with every page of it. */
export function isKeptForDomain(address: string): boolean {
  return /=https?(?:%3A|:)(?:\/\/|%2F%2F)/i.test(address);
}

/** What Mastodon, by its documented behaviour, shows of a page; the headline of linked data goes before Open Graph. */
export function mastodonCard(html: string, fetch: Fetch): Card {
  const elements = elementsOf(html);
  const meta = (name: string): string | undefined => {
    const found = elements.find(
      (element) => element.tagName === 'meta' && attribute(element, 'property') === name,
    );
    return found && attribute(found, 'content');
  };
  const [address] = discovered(html);
  const answer = address === undefined || isKeptForDomain(address) ? undefined : answerAt(address, fetch);
  const isValid = answer?.['version'] === '1.0' && typeof answer['type'] === 'string';
  if (isValid && answer['type'] === 'photo' && typeof answer['url'] === 'string') {
    return { title: String(answer['title']), description: undefined, type: 'photo', image: answer['url'] };
  }
  const data = elements
    .filter((element) => attribute(element, 'type') === 'application/ld+json')
    .map((element): unknown =>
      JSON.parse(element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')),
    )
    .flat()
    .find(
      (root): root is { readonly headline?: string } =>
        typeof root === 'object' &&
        root !== null &&
        '@type' in root &&
        (root['@type'] === 'NewsArticle' || root['@type'] === 'WebPage'),
    );
  return {
    title: data?.headline ?? meta('og:title'),
    description: meta('og:description'),
    type: 'link',
    image: meta('og:image'),
  };
}
