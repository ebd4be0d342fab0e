import { z } from 'zod';
import * as cell from './cell.ts';
import type { Row } from './row.ts';

function patternFault(pattern: string): string | undefined {
  try {
    return new RegExp(pattern, 'u').test('')
      ? cell.says('matches nothing at all', 'Write a pattern that needs at least one letter.')
      : undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*: /, '') : 'fault';
    return cell.says(
      `is not a regular expression (${reason})`,
      'Mend the pattern; a backslash goes only before a sign.',
    );
  }
}

const schema = z
  .strictObject({
    /** A JavaScript (and Python) regular expression. */
    pattern: cell.required('Write the regular expression of what is not to be written.'),
    suggestion: cell.required('Say what to write instead.'),
    reason: cell.required('Say why.'),
    /** Whether a quotation from quotes.csv may keep the words. */
    allowed_in_quotes: cell.yesNo,
    case: cell.oneOf(['sensitive', 'insensitive']),
  })
  .superRefine((row, context) => {
    const fault = patternFault(row.pattern);
    if (fault !== undefined) context.addIssue({ code: 'custom', path: ['pattern'], message: fault });
  });

/** `content/wording.csv`. */
export const wordingTable = { file: 'content/wording.csv', key: 'pattern', schema } as const;

/** Words not to write, what to write instead, and why. */
export type WordingRule = Row<typeof schema>;
