import type { ValidateFunction } from 'ajv';
import { address, ajv, closed, listOf, moment, text } from './ninjs-rules.ts';

/* Our own rules for Data Package 2.0 and its Table Schema, from the words of https://datapackage.org/standard/. */

const name = { type: 'string', pattern: '^[a-z0-9._-]+$' };
// A relative path that leads nowhere upwards, nor into what is hidden.
const path = { type: 'string', pattern: '^(?![/~.])(?!.*\\.\\.)(?!.*\\\\)[^:]+$' };
const fieldTypes = [
  'string',
  'number',
  'integer',
  'boolean',
  'object',
  'array',
  'list',
  'datetime',
  'date',
  'time',
  'year',
  'yearmonth',
  'duration',
  'geopoint',
  'geojson',
  'any',
];
const field = closed(
  {
    name: text,
    type: { enum: fieldTypes },
    title: text,
    description: text,
    constraints: closed({ required: { type: 'boolean' }, unique: { type: 'boolean' } }),
  },
  ['name', 'type'],
);
const schema = closed(
  {
    fields: listOf(field),
    primaryKey: listOf(text),
    missingValues: { type: 'array', items: { type: 'string' }, uniqueItems: true },
  },
  ['fields'],
);
const resource = closed(
  {
    name,
    path,
    title: text,
    description: text,
    format: { const: 'csv' },
    mediatype: { const: 'text/csv' },
    encoding: { const: 'utf-8' },
    bytes: { type: 'integer', minimum: 1 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    schema,
  },
  ['name', 'path', 'format', 'mediatype', 'encoding', 'bytes', 'hash', 'schema'],
);
interface Packaged {
  readonly resources: readonly {
    readonly name: string;
    readonly schema: {
      readonly fields: readonly { readonly name: string }[];
      readonly primaryKey?: readonly string[];
    };
  }[];
}

const keepsRules: ValidateFunction<Packaged> = ajv.compile(
  closed(
    {
      $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
      name,
      id: address,
      title: text,
      description: text,
      homepage: address,
      version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
      created: moment,
      licenses: listOf(closed({ name, title: text, path: address }, ['path'])),
      contributors: listOf(closed({ title: text, roles: listOf(text) }, ['title'])),
      sources: listOf(closed({ title: text, path: address }, ['title'])),
      resources: listOf(resource),
    },
    ['$schema', 'name', 'id', 'licenses', 'version', 'contributors', 'sources', 'resources'],
  ),
);

/**
 * Whether a package keeps the rules of Data Package 2.0: those of its shape, files of different names, and keys that are
 * columns.
 */
export function isPackage(data: unknown): boolean {
  if (!keepsRules(data)) return false;
  const names = data.resources.map((one) => one.name);
  return (
    new Set(names).size === names.length &&
    data.resources.every((one) => {
      const columns = one.schema.fields.map((column) => column.name);
      return (
        new Set(columns).size === columns.length &&
        (one.schema.primaryKey ?? []).every((key) => columns.includes(key))
      );
    })
  );
}

/** What the last package that was tried breaks, for a message. */
export function packageProblems(): string {
  return JSON.stringify(keepsRules.errors);
}
