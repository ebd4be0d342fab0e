import { describe, expect, it } from 'vitest';
import { messageWith } from './content-texts.ts';

describe('the table of claims', () => {
  it.each<readonly [what: string, from: string, to: string, message: string]>([
    [
      'a claim that is too long',
      'Twelve forces had not strengthened the units that look for corruption.',
      `Twelve${' forces'.repeat(30)}`,
      `content/reported-claims.csv:2 (sun-2019-01): claim "Twelve${' forces'.repeat(30)}" is longer than 30 words.\n  Shorten it to 30 words.`,
    ],
    [
      'a record that is too long',
      '"Not seen in any inspectorate page. If right, it concerns the first 14 forces reported on in May 2019, not all 43. The national figure came in September 2019: two-thirds of forces lacked capacity."',
      `Not${' seen'.repeat(40)}`,
      `content/reported-claims.csv:2 (sun-2019-01): what_the_record_says "Not${' seen'.repeat(40)}" is longer than 40 words.\n  Shorten it to 40 words.`,
    ],
    [
      'an unknown verdict',
      'look for corruption.,not-verified,',
      'look for corruption.,false,',
      'content/reported-claims.csv:2 (sun-2019-01): verdict "false" is not known.\n  Write one of: confirmed, partly-confirmed, corrected, explained, not-verified, not-checkable.',
    ],
    [
      'a claim left out without a reason',
      'no,names a person never charged',
      'no,',
      'content/reported-claims.csv:4 (sun-2019-03): reason_if_no is empty.\n  Say in general terms why the claim is not published.',
    ],
    [
      'a verdict that rests on nothing',
      'victims\' groups.",confirmed,This is the substance of the recommendation of December 2016.,S10,',
      'victims\' groups.",confirmed,This is the substance of the recommendation of December 2016.,,',
      'content/reported-claims.csv:6 (sun-2019-05): source_id is empty.\n  Name the source that the verdict confirmed rests on.',
    ],
    [
      'a report confirmed by itself',
      'victims\' groups.",confirmed,This is the substance of the recommendation of December 2016.,S10,',
      'victims\' groups.",confirmed,This is the substance of the recommendation of December 2016.,S48,',
      'content/reported-claims.csv:6 (sun-2019-05): source_id "S48" is the report itself.\n  Name a source other than the report that makes the claim.',
    ],
    [
      'a press claim without its report',
      'inferred,S48,Twelve forces',
      'inferred,,Twelve forces',
      'content/reported-claims.csv:2 (sun-2019-01): report_source_id is empty.\n  Name the press report in sources.csv that makes the claim.',
    ],
    [
      'a reason for a claim that is published',
      'peel-group-1-2019;capacity-gap-2019,yes,',
      'peel-group-1-2019;capacity-gap-2019,yes,names an officer',
      'content/reported-claims.csv:2 (sun-2019-01): reason_if_no "names an officer" stands with publishable yes.\n  Leave it empty, or write publishable no.',
    ],
    [
      'a date that is called undated',
      'The Sun,2019-05,inferred,S48,Twelve forces',
      'The Sun,2019-05,undated,S48,Twelve forces',
      'content/reported-claims.csv:2 (sun-2019-01): date_precision "undated" stands beside the date "2019-05".\n  Leave the date empty or say how precise it is.',
    ],
    [
      'a precision without a date',
      'The Sun,2019-05,inferred,S48,Twelve forces',
      'The Sun,,inferred,S48,Twelve forces',
      'content/reported-claims.csv:2 (sun-2019-01): date_precision "inferred" stands without a date.\n  Write the date, or undated.',
    ],
  ])('stops at %s', (_, from, to, expected) => {
    expect(messageWith('claims', from, to)).toBe(expected);
  });
});
