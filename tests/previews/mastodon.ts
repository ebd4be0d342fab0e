import { z } from 'zod';
import { headOf } from './head.ts';
import type { Client, Preview } from './preview.ts';

/** The only types that Mastodon reads, as the root of a script or in a list that is its root; never in a graph. */
const article = z.object({
  '@type': z.enum(['NewsArticle', 'WebPage']),
  headline: z.string().optional(),
  description: z.string().optional(),
});

function structured(data: readonly unknown[]): z.output<typeof article> | undefined {
  return data
    .flatMap((root) => (Array.isArray(root) ? (root as readonly unknown[]) : [root]))
    .map((candidate) => article.safeParse(candidate).data)
    .find((candidate) => candidate !== undefined);
}

/** What Mastodon takes from a page: linked data first, then Open Graph, then the title of the window. */
function mastodonPreview(html: string): Preview {
  const { meta, link, title, linkedData } = headOf(html);
  const data = structured(linkedData);
  return {
    title: data?.headline ?? (meta('og:title') || title),
    description: data?.description ?? (meta('og:description') || meta('description')),
    image: meta('og:image'),
    alternative: meta('og:image:alt'),
    url: link('canonical') || meta('og:url'),
  };
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return response.text();
}

/**
 * Reads as Mastodon does (its LinkDetailsExtractor and FetchLinkCardService): a canonical address on the same host
 * takes the place of the one that was shared, and its page is read instead.
 * @param served where a whole address of the site is served
 */
export function mastodon(served: (address: string) => string): Client {
  return {
    name: 'Mastodon rules',
    async read(address) {
      const shared = mastodonPreview(await textAt(address));
      const canonical = shared.url === '' ? address : served(shared.url);
      return canonical === address ? shared : mastodonPreview(await textAt(canonical));
    },
  };
}
