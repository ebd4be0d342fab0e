import { figures } from '../figures/index.ts';
import {
  nearest,
  readSections,
  readWithheld,
  throwProblems,
  type Ledger,
  type Problem,
  type Withheld,
} from '../ledger/index.ts';

const file = 'content/withheld.yaml';

/** Assets that there are not: a name that is mistyped would let the asset out. */
export function withheldProblems(
  list: readonly Pick<Withheld, 'asset'>[],
  assets: readonly string[],
): readonly Problem[] {
  return list.flatMap(({ asset }): readonly Problem[] => {
    if (asset === null || assets.includes(asset)) return [];
    const near = nearest(asset, assets);
    return [
      {
        place: { file, id: asset },
        problem: 'there is no such asset, so nothing is withheld.',
        remedy: near === undefined ? 'Name one that the story has.' : `Did you mean ${near}?`,
      },
    ];
  });
}

/** Holds what is withheld against what the story has. @throws ContentError for each asset that there is not */
export function checkWithheld(directory: string, ledger: Ledger): void {
  const assets = [
    ...readSections(directory, ledger).map(({ id }) => `sections/${id}`),
    ...figures.flatMap(({ id, states }) => [
      `figures/${id}`,
      ...states.map((state) => `figures/${id}/${state}`),
    ]),
    ...ledger.forces.map(({ id }) => `forces/${id}`),
  ];
  throwProblems(withheldProblems(readWithheld(directory), assets));
}
