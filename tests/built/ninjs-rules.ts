import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** Checks by JSON Schema 2020-12, with formats. */
export const ajv = formats.default(new Ajv2020({ strict: false, allErrors: true }));

/*
 * Our own rules for ninjs 3.1, as far as we write it: each property that they allow is one of its schema
 * (https://iptc.org/std/ninjs/ninjs-schema_3.1.json), with a type at least as narrow, and no others are allowed. The
 * schema itself is not part of this project.
 */

/** Words, an address and a moment as JSON Schema. */
export const text = { type: 'string', minLength: 1 };
export const address = { type: 'string', format: 'uri' };
export const moment = { type: 'string', format: 'date-time' };
/** An object with no other properties than these. */
export const closed = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
/** A list of at least one. */
export const listOf = (items: object) => ({ type: 'array', minItems: 1, items });
const worded = { role: text, contentType: text, value: text };
const rightsInfo = closed({ langId: address, linkedRights: address }, ['langId', 'linkedRights']);
const rendition = closed(
  {
    name: text,
    href: address,
    contentType: text,
    width: { type: 'integer' },
    height: { type: 'integer' },
    sizeInBytes: { type: 'integer' },
  },
  ['name', 'href', 'contentType', 'sizeInBytes'],
);
const association = closed(
  {
    name: text,
    uri: address,
    type: { const: 'graphic' },
    by: text,
    copyrightHolder: text,
    usageTerms: text,
    rightsInfo,
    headlines: listOf(closed(worded, ['value'])),
    descriptions: listOf(closed(worded, ['value'])),
    renditions: listOf(rendition),
  },
  ['name', 'uri', 'usageTerms', 'rightsInfo', 'descriptions', 'renditions'],
);
/** Whether an item keeps the rules of ninjs 3.1; its `errors` say where it does not. */
export const isNinjs = ajv.compile(
  closed(
    {
      uri: { ...address, pattern: '^tag:' },
      type: { const: 'composite' },
      representationType: { const: 'full' },
      profile: text,
      version: { type: 'string', pattern: '^[1-9][0-9]*$' },
      firstCreated: moment,
      versionCreated: moment,
      pubStatus: { enum: ['usable', 'withheld', 'canceled'] },
      language: text,
      title: text,
      by: text,
      slugline: text,
      located: text,
      copyrightHolder: text,
      copyrightNotice: text,
      usageTerms: text,
      rightsInfo,
      edNote: text,
      headlines: listOf(closed(worded, ['value'])),
      descriptions: listOf(closed(worded, ['value'])),
      bodies: listOf(
        closed({ ...worded, wordCount: { type: 'integer' }, charCount: { type: 'integer' } }, ['value']),
      ),
      subjects: listOf(closed({ name: text })),
      genres: listOf(closed({ name: text })),
      infoSources: listOf(closed({ name: text })),
      altIds: listOf(closed({ role: text, value: text })),
      trustIndicators: listOf(closed({ role: address, title: text, href: address })),
      standard: closed({ name: { const: 'ninjs' }, version: { const: '3.1' }, schema: address }),
      associations: listOf(association),
    },
    [
      'uri',
      'version',
      'versionCreated',
      'pubStatus',
      'edNote',
      'bodies',
      'rightsInfo',
      'associations',
      'standard',
    ],
  ),
);
