import { describe, expect, it } from 'vitest';
import { ledger, messageWith } from './content-texts.ts';

describe('the table of sources', () => {
  it.each<readonly [what: string, from: string, to: string, message: string]>([
    [
      'a reader sent to a source without an address',
      'inferred,,press,no,original not seen; gives 13%',
      'inferred,,press,yes,original not seen; gives 13%',
      'content/sources.csv:7 (S06): reader_link "yes" has no url.\n  Write the url, or no when the original was not seen.',
    ],
    [
      'an address that is none',
      'https://rapecrisis.org.uk/news/ipcc-report/',
      'rapecrisis.org.uk/news/ipcc-report/',
      `content/sources.csv:${String(ledger.source('S29').line)} (S29): url "rapecrisis.org.uk/news/ipcc-report/" is not a web address.\n  Write the whole address, from https:// on.`,
    ],
    [
      'a source without an address that was seen',
      'original not seen; gives 13%',
      'gives 13%',
      'content/sources.csv:7 (S06): url is empty.\n  Write the url, or begin the note with: original not seen.',
    ],
    [
      'a month called a day',
      'North West Evening Mail,2017-10,month',
      'North West Evening Mail,2017-10,day',
      `content/sources.csv:${String(ledger.source('S17').line)} (S17): date_precision "day" stands beside the date "2017-10".\n  Write the date to the day, or change its precision.`,
    ],
  ])('stops at %s', (_, from, to, expected) => {
    expect(messageWith('sources', from, to)).toBe(expected);
  });
});
