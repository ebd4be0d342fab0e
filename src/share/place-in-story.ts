import type { StoryAddress } from './addresses.ts';

/** Where an address stands among the others. */
export interface PlaceInStory<Address extends StoryAddress> {
  /** The one before of the same kind, in the order of the story; null for the first. */
  readonly before: Address | null;
  /** The one after of the same kind; null for the last. */
  readonly after: Address | null;
  /** The whole section; null for a force whose section is not in the story. */
  readonly section: Address | null;
  /** Place of the section in the story, from 1, and how many sections there are. */
  readonly sectionPlace: { readonly number: number; readonly of: number };
  /** The states of the section, in order. */
  readonly pictures: readonly Address[];
}

/** Where an address stands among all that can be shared. */
export function placeInStory<Address extends StoryAddress>(
  addresses: readonly Address[],
  address: StoryAddress,
): PlaceInStory<Address> {
  const alike = addresses.filter(({ kind }) => kind === address.kind);
  const index = alike.findIndex(({ path }) => path === address.path);
  const sections = addresses.filter(({ kind }) => kind === 'section');
  const place = sections.findIndex(({ section }) => section === address.section);
  return {
    before: alike[index - 1] ?? null,
    after: alike[index + 1] ?? null,
    section: sections[place] ?? null,
    sectionPlace: { number: place + 1, of: sections.length },
    pictures: addresses.filter(({ kind, section }) => kind === 'state' && section === address.section),
  };
}
