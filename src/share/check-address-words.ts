import type { Place, Problem } from '../ledger/index.ts';
import { longestAlternative, longestDescription, longestTitle, type AddressWords } from './address-words.ts';

/** Words of an address, and where an editor mends them. */
export interface PlacedWords {
  /** Such as `/plans/sorted/`. */
  readonly path: string;
  readonly words: AddressWords;
  /** The file that they are from, and the key under which other words for previews stand. */
  readonly place: Place;
}

/** What must not show in a history list, on a lock screen or in a preview. */
const telling = /\bsex|abus|assault|\brape|exploit/i;

interface Limit {
  readonly name: 'title' | 'description';
  readonly longest: number;
}

const limits: readonly Limit[] = [
  { name: 'title', longest: longestTitle },
  { name: 'description', longest: longestDescription },
];

function keyed(place: Place, key: string): Place {
  return { ...place, id: place.id === undefined ? key : `${place.id}.${key}` };
}

function limitProblems({ path, words, place }: PlacedWords, { name, longest }: Limit): readonly Problem[] {
  const text = words[name];
  const at = keyed(place, name);
  const found = telling.exec(text)?.[0];
  return [
    ...(text.length > longest
      ? [
          {
            place: at,
            problem: `the ${name} of ${path} has ${String(text.length)} characters: “${text}”.`,
            remedy: `Write a shorter one here, of ${String(longest)} characters or fewer; the page keeps its own.`,
          },
        ]
      : []),
    ...(found === undefined
      ? []
      : [
          {
            place: at,
            problem: `the ${name} of ${path} says “${found}”, and previews and history lists show it: “${text}”.`,
            remedy: 'Write a neutral one here; the page keeps its own.',
          },
        ]),
  ];
}

function alternativeProblems({ path, words, place }: PlacedWords): readonly Problem[] {
  const { length } = words.cardAlternative;
  if (length <= longestAlternative) return [];
  return [
    {
      place,
      problem: `what is said of the card of ${path} has ${String(length)} characters.`,
      remedy: `Shorten the subtitle or the name of the figure, so that it has ${String(longestAlternative)} or fewer.`,
    },
  ];
}

/**
 * Words of addresses that are too long for a preview, that tell what the story is about to whoever sees the screen, or
 * that two addresses share.
 * @param others - titles and descriptions of the other pages of the site, by their path
 */
export function addressWordsProblems(
  addresses: readonly PlacedWords[],
  others: readonly { readonly path: string; readonly title: string; readonly description: string }[] = [],
): readonly Problem[] {
  const seen = {
    title: new Map(others.map(({ title, path }) => [title, path])),
    description: new Map(others.map(({ description, path }) => [description, path])),
  };
  return addresses.flatMap((address) => [
    ...limits.flatMap((limit) => limitProblems(address, limit)),
    ...alternativeProblems(address),
    ...limits.flatMap(({ name }): readonly Problem[] => {
      const text = address.words[name];
      const other = seen[name].get(text);
      seen[name].set(text, other ?? address.path);
      if (other === undefined) return [];
      return [
        {
          place: keyed(address.place, name),
          problem: `${address.path} has the ${name} of ${other}: “${text}”.`,
          remedy: 'Write one of its own here; the page keeps its own.',
        },
      ];
    }),
  ]);
}
