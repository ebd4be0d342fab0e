import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkYaml, readYaml } from '../../../src/ledger/yaml.ts';
import { messageOf } from './content-texts.ts';

const file = 'content/story.yaml';
const schema = z.strictObject({
  title: z.string(),
  edition: z.number(),
  parts: z.strictObject({ told: z.string().min(2, 'is too short\nWrite two letters.') }),
});

describe('readYaml', () => {
  it('keeps dates as text', () => {
    expect(readYaml(file, 'month: 2009-04\nday: 2009-04-01\n').data).toEqual({
      month: '2009-04',
      day: '2009-04-01',
    });
  });

  it('knows the line of every value, and of the nearest one around a path that is not there', () => {
    const yaml = readYaml(file, 'title: a\n# why\nparts:\n  told: b\nlist:\n  - c\n  - d\n');
    expect(yaml.lineOf(['title'])).toBe(1);
    expect(yaml.lineOf(['parts', 'told'])).toBe(4);
    expect(yaml.lineOf(['list', 1])).toBe(7);
    expect(yaml.lineOf(['parts', 'again'])).toBe(4);
    expect(yaml.lineOf(['nothing'])).toBe(1);
  });

  it('counts lines from the top of the file that the text is part of', () => {
    expect(readYaml(file, 'title: a\nshort: b\n', 1).lineOf(['short'])).toBe(3);
  });

  it('refuses a key that is written twice', () => {
    expect(messageOf(() => readYaml(file, 'title: a\nedition: 1\ntitle: b\n'))).toMatch(
      /^content\/story\.yaml:3: this is not YAML: .*unique.*\n {2}Mend the indentation, or put a value with a colon or an apostrophe between quotation marks\.$/,
    );
  });

  it('refuses a value with a colon', () => {
    expect(messageOf(() => readYaml(file, 'title: told: and told again\n'))).toContain(
      'content/story.yaml:1: this is not YAML',
    );
  });

  it('refuses a character that does not print', () => {
    expect(messageOf(() => readYaml(file, 'title: a\nshort: b\u200b\n', 1))).toContain(
      'content/story.yaml:3: the character U+200B does not print.',
    );
  });
});

describe('checkYaml', () => {
  const check = (text: string) => checkYaml(schema, readYaml(file, text));

  it('hands back what fits the schema', () => {
    expect(check('title: a\nedition: 1\nparts: { told: bc }\n')).toEqual({
      title: 'a',
      edition: 1,
      parts: { told: 'bc' },
    });
  });

  it('names every key that is missing, unknown or not right, with its line', () => {
    expect(messageOf(() => check('titel: a\nedition: first\nparts:\n  told: b\n'))).toBe(
      [
        'content/story.yaml:1 (title): this key is missing.',
        '  Add title.',
        'content/story.yaml:2 (edition): "first" is not a number.',
        '  Write a number.',
        'content/story.yaml:4 (parts.told): "b" is too short.',
        '  Write two letters.',
        'content/story.yaml:1 (titel): this key is not known.',
        '  Correct its spelling or remove it; put a value with a comma between quotation marks.',
      ].join('\n'),
    );
  });
});
