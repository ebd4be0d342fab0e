import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStory } from '../../../src/ledger/read-content.ts';
import { storySchema } from '../../../src/ledger/story.ts';
import { checkYaml, readYaml } from '../../../src/ledger/yaml.ts';
import { changed, messageOf } from './content-texts.ts';

const text = readFileSync('content/story.yaml', 'utf8');
const check = (from: string, to: string) =>
  messageOf(() => checkYaml(storySchema, readYaml('content/story.yaml', changed(text, from, to))));

describe('the story', () => {
  it('is as its schema says', () => {
    const story = readStory('content');
    expect(`${story.titleParts.told} ${story.titleParts.again}`).toBe(story.title);
    expect(story.edition).toBeGreaterThan(0);
  });

  it('has no slots, which would not be filled', () => {
    expect(check('title: Told, and told again', "title: 'Told {cases-2009-2011}'")).toContain(
      '(title): "Told {cases-2009-2011}" holds a slot or a brace.\n  Slots are not filled here: leave the number out.',
    );
  });

  it.each([
    [
      'a day that does not exist',
      "asOf: '2019-09-27'",
      "asOf: '2019-09-31'",
      `(asOf): "2019-09-31" is not a day.\n  Write it between quotation marks, such as '2009-04-01'.`,
    ],
    [
      'a day for a month',
      "start: '2012-09'",
      "start: '2012-09-20'",
      '(covers.start): "2012-09-20" is not a month.',
    ],
    ['half an edition', 'edition: 1', 'edition: 1.5', '(edition): 1.5 is not a whole number from 1.'],
    ['a key that is not known', 'edition: 1', 'edition: 1\nversion: 1', '(version): this key is not known.'],
    [
      'an empty title',
      'title: Told, and told again',
      "title: ''",
      '(title): "" is empty, or has spaces around it.',
    ],
  ])('refuses %s', (_, from, to, expected) => {
    expect(check(from, to)).toContain(expected);
  });
});
