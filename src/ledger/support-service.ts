import { z } from 'zod';
import * as cell from './cell.ts';
import type { Row } from './row.ts';

const schema = z
  .strictObject({
    id: cell.kebab,
    /** Place in the list, from 1. */
    order: cell.position,
    organisation: cell.required('Name the organisation.'),
    service: cell.required('Name the service.'),
    who_for: cell.required('Say whom it is for.'),
    contact_type: cell.oneOf(['link', 'phone']),
    /** The number for the contact type phone; printed only when `last_checked` is filled in. */
    contact: cell.optional,
    url: cell.optionalUrl,
    hours: cell.required('Say when it answers.'),
    /** Language codes, such as `cy;en`. */
    languages: cell.list.refine(
      (codes) => codes.length > 0 && codes.every((code) => code === 'en' || code === 'cy'),
      cell.says('is not a list of languages', 'Write en, cy or both.'),
    ),
    is_police: cell.oneOf(['no', 'passes to police', 'police']),
    what_happens: cell.required('Say what happens with what a person tells it.'),
    /** What a person must do before it may stand on the page. */
    status: cell.required('Say what must be done first, or checked.'),
    /** One or more sources. */
    source_id: cell.list.refine(
      (ids) => ids.length > 0,
      cell.says('is empty', 'Name a row of sources.csv, such as S63.'),
    ),
    /** The day on which a person rang or loaded it, or ''. */
    last_checked: cell.optionalDay,
  })
  .superRefine((row, context) => {
    if (row.contact_type === 'phone' && row.contact === '') {
      context.addIssue({
        code: 'custom',
        path: ['contact'],
        message: cell.says('is empty', 'Write the number, or link.'),
      });
    }
    if (row.contact_type === 'link' && row.url === '') {
      context.addIssue({
        code: 'custom',
        path: ['url'],
        message: cell.says('is empty', 'Write the address of the service.'),
      });
    }
  });

/** `content/support.csv`. */
export const supportTable = { file: 'content/support.csv', key: 'id', schema } as const;

/** A service for people who need support. */
export type SupportService = Row<typeof schema>;
