import { createHash } from 'node:crypto';
import { validateCFF } from 'cffjs';
import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readBuiltSite, textAt } from '../built/built-site.ts';
import { isNinjs } from '../built/ninjs-rules.ts';
import { isPackage, packageProblems } from '../built/package-rules.ts';

const site = readBuiltSite();
const home = `${site.origin}${site.basePath}`;
const json = (path: string) => JSON.parse(textAt(site, path));

describe('the item for newsrooms', () => {
  const item = json('story.ninjs.json');

  it('keeps the rules of ninjs 3.1 and adds no key of its own', () => {
    expect(isNinjs(item), JSON.stringify(isNinjs.errors)).toBe(true);
  });

  it.each([
    ['a key of our own', { ...item, edition: 1 }],
    ['no uri', { ...item, uri: undefined }],
    ['rights said twice', { ...item, rightsInfo: { ...item.rightsInfo, encodedRights: 'all' } }],
    ['a version that is a number', { ...item, version: 1 }],
    ['a picture without a name', { ...item, associations: [{ ...item.associations[0], name: undefined }] }],
  ])('would be refused with %s', (_, wrong) => {
    expect(isNinjs(JSON.parse(JSON.stringify(wrong)))).toBe(false);
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

describe('the data package', () => {
  const data = json('datapackage.json');
  const withFields = (fields: readonly object[]) => ({
    ...data,
    resources: [{ ...data.resources[0], schema: { ...data.resources[0].schema, fields } }],
  });

  it('keeps the rules of Data Package 2.0', () => {
    expect(isPackage(data), packageProblems()).toBe(true);
  });

  it.each([
    ['no files', { ...data, resources: [] }],
    ['a path that leads out of it', { ...data, resources: [{ ...data.resources[0], path: '../facts.csv' }] }],
    ['a licence without a name or an address', { ...data, licenses: [{ title: 'CC BY' }] }],
    ['a column of a type that there is not', withFields([{ name: 'id', type: 'text' }])],
    ['two files of one name', { ...data, resources: [data.resources[0], data.resources[0]] }],
    ['a key that is no column', withFields([{ name: 'other', type: 'string' }])],
  ])('would be refused with %s', (_, wrong) => {
    expect(isPackage(wrong)).toBe(false);
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

it('the citation file keeps the schema of version 1.2.0 of its format, which refuses one without authors', () => {
  const citation = parse(textAt(site, 'CITATION.cff'));
  expect(() => validateCFF(citation)).not.toThrow();
  expect(() => validateCFF({ ...citation, authors: [] })).toThrow('CFF validation failed');
  expect(citation).toMatchObject({
    'cff-version': '1.2.0',
    type: 'dataset',
    license: 'CC-BY-4.0',
    url: home,
  });
  expect(citation['preferred-citation']).toMatchObject({
    type: 'data',
    version: citation.version,
    url: home,
  });
  expect(citation.authors).toHaveLength(1);
});
