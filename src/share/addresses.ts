/** What the addresses of a section are made from. */
interface AddressedSection {
  /** Kebab-case; also its address. */
  readonly id: string;
  /** States of its figure in the order of its steps; one may stand twice. None where it has no figure. */
  readonly states: readonly string[];
}

/** One published address, from the top of the site and without its base. */
export interface StoryAddress {
  readonly kind: 'section' | 'state' | 'force';
  readonly section: string;
  /** The state that it shows; null for a whole section and for a force. */
  readonly state: string | null;
  /** The force whose record it is; null for sections and states. */
  readonly force: string | null;
  /** `/plans/`, `/plans/sorted/` or `/forces/kent/`. */
  readonly path: string;
  /** `/cards/plans.png`, `/cards/plans/sorted.png` or `/cards/forces/kent.png`. */
  readonly card: string;
  /** The same place in the whole story: `/#plans`, `/#plans/sorted` or `/#forces`. */
  readonly inStory: string;
}

/** The section that the records of forces belong to. */
export const forcesSection = 'forces';

/** `/plans/` */
export function sectionPath(section: string): string {
  return `/${section}/`;
}

/** `/plans/sorted/` */
export function statePath(section: string, state: string): string {
  return `/${section}/${state}/`;
}

/** `/forces/kent/` */
export function forcePath(force: string): string {
  return `/${forcesSection}/${force}/`;
}

/** Where the card of a page lies: `/cards/plans/sorted.png` for `/plans/sorted/`. */
export function cardPath(path: string): string {
  return `/cards${path.replace(/\/$/, '')}.png`;
}

/** Where the oEmbed of a page lies: `/oembed/plans/sorted.json` for `/plans/sorted/`. */
export function oEmbedPath(path: string): string {
  return `/oembed${path.replace(/\/$/, '')}.json`;
}

/** The place in the whole story that a section or a state of it has: `/#plans` or `/#plans/sorted`. */
export function storyPath(section: string, state: string | null = null): string {
  return state === null ? `/#${section}` : `/#${section}/${state}`;
}

/** The states of a section that have an address, each once, in the order of their first steps. */
export function addressedStates({ states }: Pick<AddressedSection, 'states'>): readonly string[] {
  return [...new Set(states)];
}

/** The address of a whole section. */
function sectionAddress({ id }: Pick<AddressedSection, 'id'>): StoryAddress {
  const path = sectionPath(id);
  return {
    kind: 'section',
    section: id,
    state: null,
    force: null,
    path,
    card: cardPath(path),
    inStory: storyPath(id),
  };
}

/** The address of one state of a section's figure. */
function stateAddress(section: string, state: string): StoryAddress {
  const path = statePath(section, state);
  return {
    kind: 'state',
    section,
    state,
    force: null,
    path,
    card: cardPath(path),
    inStory: storyPath(section, state),
  };
}

/** The address of the record of one force. */
export function forceAddress({ id }: { readonly id: string }): StoryAddress {
  const path = forcePath(id);
  return {
    kind: 'force',
    section: forcesSection,
    state: null,
    force: id,
    path,
    card: cardPath(path),
    inStory: storyPath(forcesSection),
  };
}

/** The address of a section, followed by those of its states. */
export function sectionAddresses(section: AddressedSection): readonly [StoryAddress, ...StoryAddress[]] {
  return [
    sectionAddress(section),
    ...addressedStates(section).map((state) => stateAddress(section.id, state)),
  ];
}
