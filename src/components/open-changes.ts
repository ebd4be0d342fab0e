import { openCorrections, openLedger, openSections, openStory } from '../content.ts';
import { figures } from '../figures/index.ts';
import { fill, throwProblems } from '../ledger/index.ts';
import { changeProblems } from '../republish/change-problems.ts';
import { changesOf, type Change } from '../republish/change.ts';

/**
 * Every published change, the oldest first, its words filled from the ledger.
 * @throws ContentError for a slot that cannot be filled, or for a part of the story that there is not
 */
export async function openChanges(): Promise<readonly Change[]> {
  const ledger = await openLedger();
  const corrections = await openCorrections();
  const { edition } = await openStory();
  const known = { edition, sections: await openSections(), figures: figures.map(({ id }) => id) };
  throwProblems(changeProblems(corrections, known));
  const where = { file: 'content/corrections.yaml' };
  return changesOf(corrections, (template) => fill(template, ledger, where));
}
