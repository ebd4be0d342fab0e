import type { Place, Problem } from '../content-error.ts';
import { nearest } from '../nearest.ts';
import { rowPlace, type Tables } from '../tables.ts';

interface Reference {
  readonly place: Place;
  readonly column: string;
  readonly ids: readonly string[];
}

function reference(place: Place, column: string, ids: string | readonly string[]): Reference {
  return { place, column, ids: [ids].flat().filter((id) => id !== '') };
}

function sourceReferences(tables: Tables): readonly Reference[] {
  return [
    ...tables.facts.flatMap((row) => [
      reference(rowPlace('facts', row), 'source_id', row.sourceId),
      reference(rowPlace('facts', row), 'other_source_ids', row.otherSourceIds),
    ]),
    ...tables.claims.flatMap((row) => [
      reference(rowPlace('claims', row), 'report_source_id', row.reportSourceId),
      reference(rowPlace('claims', row), 'source_id', row.sourceId),
      reference(rowPlace('claims', row), 'other_source_ids', row.otherSourceIds),
    ]),
    ...tables.timeline.map((row) => reference(rowPlace('timeline', row), 'source_id', row.sourceId)),
    ...tables.forces.flatMap((row) => [
      reference(rowPlace('forces', row), 'plan_2017_source_id', row.plan2017SourceId),
      reference(rowPlace('forces', row), 'peel_group_source_id', row.peelGroupSourceId),
      reference(rowPlace('forces', row), 'finding_2019_source_id', row.finding2019SourceId),
    ]),
    ...tables.quotes.flatMap((row) => [
      reference(rowPlace('quotes', row), 'source_id', row.sourceId),
      reference(rowPlace('quotes', row), 'other_source_ids', row.otherSourceIds),
    ]),
    ...tables.support.map((row) => reference(rowPlace('support', row), 'source_id', row.sourceId)),
  ];
}

function factReferences(tables: Tables): readonly Reference[] {
  return [
    ...tables.facts.map((row) => reference(rowPlace('facts', row), 'joins_with', row.joinsWith)),
    ...tables.claims.map((row) => reference(rowPlace('claims', row), 'fact_ids', row.factIds)),
    ...tables.timeline.map((row) => reference(rowPlace('timeline', row), 'fact_id', row.factId)),
  ];
}

function unknown(references: readonly Reference[], ids: readonly string[], file: string): readonly Problem[] {
  const known = new Set(ids);
  return references.flatMap(({ place, column, ids: referred }) =>
    referred
      .filter((id) => !known.has(id))
      .map((id) => {
        const near = nearest(id, ids);
        return {
          place,
          problem: `${column} names "${id}", which ${file} does not have.`,
          remedy: near === undefined ? `Add the row to ${file}.` : `Did you mean ${near}?`,
        };
      }),
  );
}

/** Every source and fact that a row names is there. */
export function referenceProblems(tables: Tables): readonly Problem[] {
  return [
    ...unknown(
      sourceReferences(tables),
      tables.sources.map(({ id }) => id),
      'sources.csv',
    ),
    ...unknown(
      factReferences(tables),
      tables.facts.map(({ id }) => id),
      'facts.csv',
    ),
  ];
}
