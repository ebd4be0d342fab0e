import { nearest, type Correction, type Problem } from '../ledger/index.ts';
import { changeIds } from './change.ts';

/** What a correction may name. */
export interface ChangeableStory {
  readonly edition: number;
  readonly sections: readonly { readonly id: string; readonly states: readonly string[] }[];
  readonly figures: readonly string[];
}

const file = 'content/corrections.yaml';

function unknown(correction: Correction, word: string, known: readonly string[], noun: string): Problem {
  return {
    place: { file, id: correction.date },
    problem: `there is no ${noun} "${word}".`,
    remedy: `Did you mean ${nearest(word, known) ?? known.join(', ')}?`,
  };
}

function editionProblem({ edition, date }: Correction, current: number): readonly Problem[] {
  if (edition <= current) return [];
  return [
    {
      place: { file, id: date },
      problem: `edition ${String(edition)} is still to come: the story is at edition ${String(current)}.`,
      remedy: 'Raise edition in content/story.yaml: every correction makes an edition.',
    },
  ];
}

/** @param earlier ids of the changes before it */
function withdrawalProblem(correction: Correction, earlier: readonly string[]): readonly Problem[] {
  const { kind, date, withdraws } = correction;
  if (withdraws === undefined) return [];
  if (kind !== 'retraction') {
    return [
      {
        place: { file, id: date },
        problem: `a ${kind} cannot take back the change "${withdraws}".`,
        remedy: 'Make it a retraction, or leave out withdraws.',
      },
    ];
  }
  if (earlier.includes(withdraws)) return [];
  return [
    {
      place: { file, id: date },
      problem: `there is no earlier change "${withdraws}" to take back.`,
      remedy:
        earlier.length === 0 ? 'Leave out withdraws.' : `Name one of those before it: ${earlier.join(', ')}.`,
    },
  ];
}

/** Corrections that name a part of the story or a change that there is not, or an edition that is still to come. */
export function changeProblems(
  corrections: readonly Correction[],
  { edition, sections, figures }: ChangeableStory,
): readonly Problem[] {
  const blocks = sections.flatMap(({ id, states }) => [id, ...states.map((state) => `${id}/${state}`)]);
  const ids = changeIds(corrections);
  return corrections.flatMap((correction, index) => [
    ...editionProblem(correction, edition),
    ...withdrawalProblem(correction, ids.slice(0, index)),
    ...correction.blocks
      .filter((block) => !blocks.includes(block))
      .map((block) => unknown(correction, block, blocks, 'section or state')),
    ...correction.figures
      .filter((figure) => !figures.includes(figure))
      .map((figure) => unknown(correction, figure, figures, 'figure')),
  ]);
}
