import { openStory } from '../content.ts';
import type { EarlierEdition, Editions } from './compare-copy.ts';
import { unitsOfAll } from './copy-units.ts';
import { openCopies, openForceCopies } from './open-copies.ts';

// What `npm run publish` froze of every edition; this one's own file is there only after that.
const frozen = import.meta.glob<EarlierEdition>('/content/editions/*/copy/blocks.json', {
  eager: true,
  import: 'default',
});

/** This edition in words, and those before it in keys. */
export async function openEditions(): Promise<Editions> {
  const { edition } = await openStory();
  const earlier = Object.values(frozen)
    .filter((one) => one.edition !== edition)
    .sort((one, other) => one.edition - other.edition);
  const copies = [...(await openCopies()), ...(await openForceCopies())];
  return { edition, units: unitsOfAll(copies), earlier };
}
