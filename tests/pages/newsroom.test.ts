import { createHash } from 'node:crypto';
import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readBuiltSite, textAt } from '../built/built-site.ts';
import { address, ajv, closed, isNinjs, listOf, moment, text } from '../built/ninjs-rules.ts';

const site = readBuiltSite();
const home = `${site.origin}${site.basePath}`;
const json = (path: string) => JSON.parse(textAt(site, path));

describe('the item for newsrooms', () => {
  const item = json('story.ninjs.json');

  it('keeps the rules of ninjs 3.1 and adds no key of its own', () => {
    expect(isNinjs(item), JSON.stringify(isNinjs.errors)).toBe(true);
  });

  it('carries the copy in both forms', () => {
    expect(item.bodies.map(({ value }: { value: string }) => value)).toEqual([
      textAt(site, 'copy/story.html.txt'),
      textAt(site, 'copy/story.txt'),
    ]);
  });

  it('gives every figure an alternative, a long description and a licence', () => {
    for (const one of item.associations) {
      expect(one.descriptions.map(({ role }: { role: string }) => role)).toEqual(['alt', 'long', 'caption']);
      expect(one.rightsInfo.linkedRights).toBe(`${home}rights.jsonld#data`);
    }
  });

  it('gives every figure as two PNG files, SVG, PDF, table and frame', () => {
    for (const { renditions } of item.associations) {
      expect(renditions.map(({ contentType }: { contentType: string }) => contentType)).toEqual([
        'image/png',
        'image/png',
        'image/svg+xml',
        'application/pdf',
        'text/csv',
        'text/html',
      ]);
      expect([renditions[0].width, renditions[1].width]).toEqual([1200, 2400]);
    }
  });

  it('states of every one of these files its true size in bytes and in pixels', () => {
    for (const { href, contentType, sizeInBytes, width, height } of item.associations.flatMap(
      ({ renditions }: { renditions: readonly object[] }) => renditions,
    )) {
      const path = href.slice(home.length).replace(/\/$/, '/index.html');
      const file = site.files.get(path);
      expect(file?.length, href).toBe(sizeInBytes);
      if (contentType === 'image/png')
        expect([file?.readUInt32BE(16), file?.readUInt32BE(20)], href).toEqual([width, height]);
      if (contentType === 'image/svg+xml')
        expect(file?.toString(), href).toContain(
          `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`,
        );
      if (contentType === 'application/pdf')
        expect(file?.toString('latin1'), href).toContain(`/MediaBox [0 0 ${width * 0.75} ${height * 0.75}]`);
    }
  });
});

describe('the rights', () => {
  it('let the text be distributed but not changed, and figures and data be built on, with attribution', () => {
    const [prose, data] = json('rights.jsonld')['@graph'];
    const actions = (policy: { permission: { action: string; duty: { action: string }[] }[] }) =>
      policy.permission.map(({ action }) => action);
    expect(actions(prose)).toEqual(['distribute', 'reproduce']);
    expect(prose.prohibition.map(({ action }: { action: string }) => action)).toEqual(['modify']);
    expect(actions(data)).toEqual(['distribute', 'reproduce', 'derive']);
    for (const { duty } of [...prose.permission, ...data.permission]) {
      expect(duty).toEqual([{ action: 'attribute' }]);
    }
  });
});

const isPackage = ajv.compile({
  type: 'object',
  required: ['$schema', 'name', 'id', 'licenses', 'version', 'contributors', 'sources', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
    created: moment,
    licenses: listOf(closed({ title: text, path: address }, ['path'])),
    resources: listOf({
      type: 'object',
      required: ['name', 'path', 'format', 'mediatype', 'encoding', 'bytes', 'hash', 'schema'],
      properties: {
        // Relative, and never upwards.
        path: { type: 'string', pattern: '^(?!/)(?!.*\\.\\.)' },
        hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
      },
    }),
  },
});

describe('the data package', () => {
  const data = json('datapackage.json');

  it('keeps the rules of Data Package 2.0', () => {
    expect(isPackage(data), JSON.stringify(isPackage.errors)).toBe(true);
  });

  it('states of every file its size, its checksum and its columns', () => {
    for (const { path, bytes, hash, schema } of data.resources) {
      const file = site.files.get(path);
      expect(file?.length, path).toBe(bytes);
      expect(
        `sha256:${createHash('sha256')
          .update(file ?? '')
          .digest('hex')}`,
      ).toBe(hash);
      expect(csvParse(textAt(site, path)).columns).toEqual(
        schema.fields.map(({ name }: { name: string }) => name),
      );
    }
  });
});

it('the citation file has what version 1.2.0 of its format asks for', () => {
  const citation = parse(textAt(site, 'CITATION.cff'));
  expect(citation).toMatchObject({
    'cff-version': '1.2.0',
    type: 'dataset',
    license: 'CC-BY-4.0',
    url: home,
  });
  expect(citation.message).toContain('Cite as: ');
  expect(citation.authors).toHaveLength(1);
});
