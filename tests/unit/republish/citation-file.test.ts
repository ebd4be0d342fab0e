import { validateCFF } from 'cffjs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readStory } from '../../../src/ledger/index.ts';
import { citationFile } from '../../../src/republish/citation-file.ts';

const story = readStory('content');
const address = (path: string): string => `https://example.org${path}`;

it.each([null, '2027-01-12'])('keeps the schema of its format when published on %s', (published) => {
  const file = parse(citationFile({ ...story, published }, address));
  expect(() => validateCFF(file)).not.toThrow();
});

it('says who, when, what, which edition, who published and where', () => {
  const { 'preferred-citation': cited } = parse(citationFile({ ...story, published: '2027-01-12' }, address));
  expect(cited).toMatchObject({
    authors: [{ name: story.publisher }],
    year: 2027,
    title: story.title,
    version: String(story.edition),
    publisher: { name: story.publisher },
    url: 'https://example.org/',
  });
});
