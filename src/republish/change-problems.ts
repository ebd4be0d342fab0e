import { nearest, type Correction, type Problem } from '../ledger/index.ts';

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

/** Corrections that name a part of the story that there is not, or an edition that is still to come. */
export function changeProblems(
  corrections: readonly Correction[],
  { edition, sections, figures }: ChangeableStory,
): readonly Problem[] {
  const blocks = sections.flatMap(({ id, states }) => [id, ...states.map((state) => `${id}/${state}`)]);
  return corrections.flatMap((correction) => {
    const ahead: readonly Problem[] =
      correction.edition <= edition
        ? []
        : [
            {
              place: { file, id: correction.date },
              problem: `edition ${String(correction.edition)} is still to come: the story is at edition ${String(edition)}.`,
              remedy: 'Raise edition in content/story.yaml: every correction makes an edition.',
            },
          ];
    return [
      ...ahead,
      ...correction.blocks
        .filter((block) => !blocks.includes(block))
        .map((block) => unknown(correction, block, blocks, 'section or state')),
      ...correction.figures
        .filter((figure) => !figures.includes(figure))
        .map((figure) => unknown(correction, figure, figures, 'figure')),
    ];
  });
}
