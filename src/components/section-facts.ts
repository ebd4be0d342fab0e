import type { Section } from '../content.ts';
import type { Drawing } from '../figures/drawing.ts';
import { factsIn } from '../ledger/index.ts';

/** A section by its address, its short name, and the facts that stand in it. */
export interface SectionFacts {
  readonly id: string;
  readonly short: Section['short'];
  readonly facts: ReadonlySet<string>;
}

/** Every fact that a section uses: in its heading, message and source line, its text, and its figure with words and table. */
export function sectionFacts(
  section: Pick<Section, 'id' | 'title' | 'short' | 'message' | 'source'>,
  body: string,
  drawing: Pick<Drawing, 'facts'> | null,
): SectionFacts {
  const { id, title, short, message, source } = section;
  return {
    id,
    short,
    facts: new Set([
      ...[title, short, message, source].flatMap(({ facts }) => facts),
      ...factsIn(body),
      ...(drawing?.facts ?? []),
    ]),
  };
}
