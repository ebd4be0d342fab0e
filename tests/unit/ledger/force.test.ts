import { describe, expect, it } from 'vitest';
import { ledger, messageWith } from './content-texts.ts';

describe('the table of forces', () => {
  it.each<readonly [what: string, from: string, to: string, message: string]>([
    [
      'a tile outside the grid',
      'Bedfordshire,,England,5,7',
      'Bedfordshire,,England,8,7',
      'content/forces.csv:3 (bedfordshire): tile_col "8" is outside the grid.\n  Columns go from 1 to 7.',
    ],
    [
      'an unknown group of plans',
      'England,4,5,complete,',
      'England,4,5,finished,',
      `content/forces.csv:${String(ledger.force('derbyshire').line)} (derbyshire): plan_2017 "finished" is not known.\n  Write one of: complete, started, not-started, insufficient-information, unknown.`,
    ],
    [
      'a quotation of 25 words in a force',
      'The force has no backlog of vetting checks,vetting',
      `The${' force'.repeat(24)},vetting`,
      `content/forces.csv:${String(ledger.force('north-wales').line)} (north-wales): finding_2019_quote "The${' force'.repeat(24)}" has 25 words or more.\n  Shorten it to under 25 words.`,
    ],
    [
      'a row outside the grid',
      'Bedfordshire,,England,5,7',
      'Bedfordshire,,England,5,10',
      'content/forces.csv:3 (bedfordshire): tile_row "10" is outside the grid.\n  Rows go from 1 to 9.',
    ],
    [
      'a place that is no number',
      'Bedfordshire,,England,5,7',
      'Bedfordshire,,England,E,7',
      'content/forces.csv:3 (bedfordshire): tile_col "E" is not a whole number from 1.\n  Write digits only.',
    ],
    [
      'a Welsh name for a force of England',
      'Bedfordshire,,England,5,7',
      'Bedfordshire,Heddlu Bedford,England,5,7',
      'content/forces.csv:3 (bedfordshire): welsh_name "Heddlu Bedford" stands with a force of England.\n  Leave it empty.',
    ],
    [
      'a finding from a paper that is not named',
      'press,S70,',
      'press,,',
      `content/forces.csv:${String(ledger.force('city-of-london').line)} (city-of-london): finding_2019_source_id is empty.\n  Name the paper in sources.csv that the finding is from.`,
    ],
    [
      'a quotation without its topic',
      'The force has no backlog of vetting checks,vetting',
      'The force has no backlog of vetting checks,',
      `content/forces.csv:${String(ledger.force('north-wales').line)} (north-wales): quote_topic is empty.\n  Write a topic where there is a quotation, and only there.`,
    ],
  ])('stops at %s', (_, from, to, expected) => {
    expect(messageWith('forces', from, to)).toBe(expected);
  });
});
