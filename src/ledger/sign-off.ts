import { z } from 'zod';
import { says } from './cell.ts';
import { dateTo, identifier, plainWords, words } from './yaml-value.ts';

const signOffSchema = z
  .strictObject({
    id: identifier,
    /** What is to be read, tested or decided, and by whom; slots allowed. */
    what: words,
    state: z.enum(['open', 'done']),
    /** Who signed it off; null while it is open. */
    name: plainWords.nullable(),
    /** The day on which it was signed off; null while it is open. */
    date: dateTo('day').nullable(),
  })
  .readonly()
  .refine(
    ({ state, name, date }) => (state === 'done') === (name !== null) && (name !== null) === (date !== null),
    says(
      'has a state that its name and date do not bear out',
      'Write done with name and date, or open with neither.',
    ),
  );

/** What `content/sign-offs.yaml` must hold: what people must do before an edition is published. */
export const signOffsSchema = z
  .array(signOffSchema)
  .min(1)
  .readonly()
  .refine(
    (signOffs) => new Set(signOffs.map(({ id }) => id)).size === signOffs.length,
    says('names an id twice', 'Give each sign-off an id of its own.'),
  );

/** One thing that people must do before an edition is published. */
export type SignOff = z.output<typeof signOffSchema>;
