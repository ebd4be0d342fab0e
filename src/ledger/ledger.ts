import { forceProblems } from './checks/forces.ts';
import { formulaProblems } from './checks/formulas.ts';
import { joinProblems } from './checks/joins.ts';
import { referenceProblems } from './checks/references.ts';
import { supportProblems } from './checks/support.ts';
import { timelineProblems } from './checks/timeline.ts';
import type { Claim } from './claim.ts';
import { comparisonProblems } from './comparable.ts';
import { ContentError, throwProblems, type Place } from './content-error.ts';
import { factNumber } from './fact-number.ts';
import type { Fact } from './fact.ts';
import type { Force } from './force.ts';
import { nearest } from './nearest.ts';
import type { Quote } from './quote.ts';
import type { Source } from './source.ts';
import { claimTallies } from './tallies.ts';
import { rowPlace, tableDefinitions, type TableName, type Tables } from './tables.ts';
import type { TimelineEvent } from './timeline-event.ts';

/**
 * What the story may print, and on what authority. The look-ups throw a `ContentError` for an unknown id, with the
 * nearest one as a suggestion; `where` is the place that asked, so that the message leads there.
 */
export interface Ledger extends Tables {
  /** Counts of the claims, which no row holds; see `claimTallies`. */
  readonly tallies: readonly Fact[];
  /** A fact, or a count of the claims. */
  fact(id: string, where?: Place): Fact;
  source(id: string, where?: Place): Source;
  claim(id: string, where?: Place): Claim;
  force(id: string, where?: Place): Force;
  quote(id: string, where?: Place): Quote;
  event(id: string, where?: Place): TimelineEvent;
  /** 54, 48 for 48%, 0.666… for 2/3. Throws when the fact is a date or a finding. */
  numberOf(id: string, where?: Place): number;
  /** Throws unless all these facts may share one scale: each drawable, and all joined by `joins_with`. `where` is a file. */
  assertComparable(ids: readonly string[], where: string): void;
}

function lookUp<Item extends { readonly id: string }>(
  table: TableName,
  noun: string,
  rows: readonly Item[],
): (id: string, where?: Place) => Item {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id, where = { file: tableDefinitions[table].file }) => {
    const row = byId.get(id);
    if (row !== undefined) return row;
    const near = nearest(id, byId.keys());
    throw new ContentError({
      place: where,
      problem: `there is no ${noun} "${id}".`,
      remedy: near === undefined ? `Add it to ${tableDefinitions[table].file}.` : `Did you mean ${near}?`,
    });
  };
}

/**
 * Makes the ledger from its tables and checks them together.
 * @throws ContentError listing every reference that leads nowhere, formula that does not add up, join that is not
 *   mutual, shared tile and disagreeing date.
 */
export function createLedger(tables: Tables): Ledger {
  throwProblems([
    ...referenceProblems(tables),
    ...joinProblems(tables),
    ...formulaProblems(tables),
    ...forceProblems(tables),
    ...timelineProblems(tables),
    ...supportProblems(tables),
  ]);
  const tallies = claimTallies(tables.claims);
  const fact = lookUp('facts', 'fact', [...tables.facts, ...tallies]);
  return {
    ...tables,
    tallies,
    fact,
    source: lookUp('sources', 'source', tables.sources),
    claim: lookUp('claims', 'claim', tables.claims),
    force: lookUp('forces', 'force', tables.forces),
    quote: lookUp('quotes', 'quotation', tables.quotes),
    event: lookUp('timeline', 'event', tables.timeline),
    numberOf(id, where) {
      const row = fact(id, where);
      const number = factNumber(row);
      if (number !== undefined) return number;
      throw new ContentError({
        place: where ?? rowPlace('facts', row),
        problem: `${id} has no number: its unit is ${row.unit}.`,
        remedy: 'Take a fact that has a number, or print this one in words.',
      });
    },
    assertComparable(ids, file) {
      throwProblems(
        comparisonProblems(
          ids.map((id) => fact(id, { file })),
          { file },
        ),
      );
    },
  };
}
