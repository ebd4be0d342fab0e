import { noteOf, type Change } from './change.ts';

/** A correction in linked data: https://schema.org/CorrectionComment */
export interface CorrectionComment {
  readonly '@type': 'CorrectionComment';
  readonly text: string;
  /** A day. */
  readonly datePublished: string;
}

/** Every published change, as linked data on the story says it. */
export function correctionComments(changes: readonly Change[]): readonly CorrectionComment[] {
  return changes.map((change) => ({
    '@type': 'CorrectionComment',
    text: noteOf(change),
    datePublished: change.date,
  }));
}
