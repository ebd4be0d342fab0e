import { openDrawing, openSections } from '../content.ts';
import { sectionFacts, type SectionFacts } from './section-facts.ts';

/** The facts of every section of the story, in its order. */
export async function openSectionFacts(): Promise<readonly SectionFacts[]> {
  return Promise.all(
    (await openSections()).map(async (section) =>
      sectionFacts(
        section,
        section.entry.body ?? '',
        section.figure === null ? null : await openDrawing(section.figure),
      ),
    ),
  );
}
