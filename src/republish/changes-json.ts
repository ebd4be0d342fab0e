import { noteOf, type Change } from './change.ts';
import { momentOf } from './moment.ts';

/** Every published change for machines, the oldest first, and the edition that the story is at. */
export function changesJson(edition: number, corrections: string, changes: readonly Change[]): string {
  const list = changes.map((change) => {
    const { id, date, kind, severity, said, says, why, blocks, figures, withdraws } = change;
    return {
      id,
      edition: change.edition,
      date: momentOf(date),
      kind,
      severity,
      note: noteOf(change),
      said,
      says,
      why,
      blocks,
      figures,
      ...(withdraws !== null && { withdraws }),
    };
  });
  return `${JSON.stringify({ edition, corrections, changes: list }, null, 2)}\n`;
}
