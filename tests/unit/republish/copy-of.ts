import type { Block, Copy, Run } from '../../../src/republish/copy-block.ts';

/** A copy that holds these blocks. */
export function copyOf(...blocks: readonly Block[]): Copy {
  return { id: 'story', headline: 'Told', blocks };
}

/** A paragraph of these runs. */
export function paragraph(id: string, ...runs: readonly Run[]): Block {
  return { kind: 'paragraph', id, runs, facts: ['cases'], sources: [] };
}

/** A figure with a caption. */
export const figure: Block = {
  kind: 'figure',
  id: 'plans/figure/sorted',
  figure: 'plans',
  state: 'sorted',
  title: 'Plans',
  isCard: false,
  name: 'Squares, one for each force',
  href: 'https://example.org/#plans/sorted',
  picture: { src: 'https://example.org/plans.png', alt: 'Two "of" 43 <forces>', width: 1200, height: 900 },
  drawn: { width: 800, height: 600 },
  caption: {
    id: 'plans/figure/sorted',
    runs: [{ text: 'Plans.', strong: true }, { text: ' Credit: us.' }],
    facts: [],
    sources: [],
  },
};
