import { answerAt, discovered, type Answer, type Fetch } from './discovery.ts';

const knownFields = [
  'type',
  'version',
  'html',
  'url',
  'title',
  'width',
  'height',
  'author_name',
  'author_url',
  'provider_name',
  'provider_url',
  'thumbnail_url',
  'thumbnail_width',
  'thumbnail_height',
];

/** What Ghost, by its documented behaviour, embeds of a page; undefined when it makes a bookmark of it. */
export function ghostEmbed(html: string, fetch: Fetch): Answer | undefined {
  const [address] = discovered(html);
  if (address === undefined || address.includes('wp-json/oembed')) return undefined;
  const answer = answerAt(address, fetch) ?? {};
  const { type, html: markup, width, url } = answer;
  const isWhole =
    type === 'photo'
      ? Boolean(url)
      : (type === 'rich' || type === 'video') && Boolean(markup) && Boolean(width);
  return isWhole
    ? Object.fromEntries(Object.entries(answer).filter(([name]) => knownFields.includes(name)))
    : undefined;
}
