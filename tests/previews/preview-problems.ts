import type { ReadAddress } from './read-previews.ts';

const longest = { title: 70, description: 200, alternative: 420 } as const;
const heaviestCard = 300_000;

/** What must not show in a history list, on a lock screen or in a preview. */
const telling = /\bsex|abus|assault|\brape|exploit/i;

/** What is wrong with the previews of one address, as sentences; nothing when all is well. */
export function previewProblems({ address, previews, card }: ReadAddress): readonly string[] {
  const [first] = previews;
  if (first === undefined) return ['no client reads it'];
  const other = previews.filter(
    ({ title, description, image, alternative, url }) =>
      title !== first.title ||
      description !== first.description ||
      image !== first.image ||
      alternative !== first.alternative ||
      url !== address,
  );
  const lengths = (['title', 'description', 'alternative'] as const).filter(
    (name) => first[name] === '' || first[name].length > longest[name],
  );
  return [
    ...other.map(({ client }) => `${client} reads other words, another picture or another address`),
    ...lengths.map((name) => `its ${name} has ${first[name].length} characters`),
    ...(telling.test(`${first.title} ${first.description}`) ? ['its words are not neutral'] : []),
    ...(card.width === 1200 && card.height === 630 ? [] : [`its card is ${card.width} × ${card.height}`]),
    ...(card.bytes <= heaviestCard ? [] : [`its card has ${card.bytes} bytes`]),
    ...(card.type === 'image/png' ? [] : [`its card is served as ${card.type}`]),
  ];
}

/** Words or pictures that several addresses have in common, as sentences. */
export function sharedWords(read: readonly ReadAddress[]): readonly string[] {
  return (['title', 'description', 'image'] as const).flatMap((name) => {
    const seen = new Map<string, string>();
    return read.flatMap(({ address, previews: [first] }) => {
      const value = first?.[name] ?? '';
      const before = seen.get(value);
      seen.set(value, before ?? address);
      return before === undefined ? [] : [`${address} has the ${name} of ${before}: ${value}`];
    });
  });
}
