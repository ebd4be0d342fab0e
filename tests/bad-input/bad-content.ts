import type { Change, LineOf } from './content-copy.ts';

/** A deliberate fault in the content that is found before anything is built, and what the build says of it. */
export interface BadContent {
  readonly fault: string;
  readonly changes: readonly Change[];
  readonly message: (at: LineOf) => string;
}

const facts = 'content/facts.csv';
const timeline = 'content/timeline.csv';
const sources = 'content/sources.csv';
const firstCount = 'content/sections/first-count.mdx';
const casesWords = 'content/figures/cases.yaml';
const story = 'content/story.yaml';

const cases = 'cases-2009-2011,';
const untilCaveat =
  'cases-2009-2011,Cases that the IPCC considered sexual exploitation or assault,54,exact,cases,2009-04-01,2011-03-31,IPCC and ACPO,Yorkshire Post,2012-09-20,S32';

function casesWith(from: string, to: string): readonly Change[] {
  return [{ file: facts, from: untilCaveat, to: untilCaveat.replace(from, to) }];
}

function stepWith(file: string, line: string): Change {
  return { file, from: /(?<=<Step state="[a-z-]+">\n)/, to: `${line}\n` };
}

/** Faults that each stop the build by themselves. */
export const badContent: readonly BadContent[] = [
  {
    fault: 'a fact that there is not, in a step',
    changes: [stepWith(firstCount, 'Again <Fact id="cases-2009-11" />.')],
    message: (at) =>
      `${at(firstCount, 'Again')}: there is no fact "cases-2009-11".\n  Did you mean cases-2009-2011?`,
  },
  {
    fault: 'a fact that there is not, in a slot',
    changes: [{ file: firstCount, from: /^short: .*/m, to: "short: '{cases-2009}'" }],
    message: (at) =>
      `${at(firstCount, 'short')} (short): there is no fact "cases-2009".\n  Did you mean cases-2009-2011?`,
  },
  {
    fault: 'a form that the fact does not have',
    changes: [stepWith(firstCount, 'Again <Fact id="cases-2009-2011" as="month" />.')],
    message: (at) =>
      `${at(firstCount, 'Again')}: the fact cases-2009-2011 cannot be printed as "month".\n  Did you mean count? It has: count, number, words, Words, span, period, as-of.`,
  },
  {
    fault: 'a quotation that there is not',
    changes: [stepWith(firstCount, 'Again <Quote id="cunningham" />.')],
    message: (at) =>
      `${at(firstCount, 'Again')}: there is no quotation "cunningham".\n  Did you mean cunningham-2017?`,
  },
  {
    fault: 'a source that there is not',
    changes: casesWith(',S32', ',S999'),
    message: (at) =>
      `${at(facts, cases)} (cases-2009-2011): source_id names "S999", which sources.csv does not have.\n  Did you mean S99?`,
  },
  {
    fault: 'a fact without a source',
    changes: casesWith(',S32', ','),
    message: (at) =>
      `${at(facts, cases)} (cases-2009-2011): source_id is empty.\n  Write the id of a row of sources.csv, such as S01.`,
  },
  {
    fault: 'a fact without a period',
    changes: casesWith('2009-04-01', ''),
    message: (at) =>
      `${at(facts, cases)} (cases-2009-2011): period_start is empty.\n  Write a year, a month or a day that exists, such as 2017, 2017-04 or 2017-04-05.`,
  },
  {
    fault: 'a fact without a unit',
    changes: casesWith(',cases,', ',,'),
    message: (at) =>
      `${at(facts, cases)} (cases-2009-2011): unit is empty.\n  Write one of: cases, allegations, referrals-received, referrals-completed, investigations, forces, people, files, claims, press-reports, fraction-of-forces, percent-of-allegations, percent-of-cases, percent-of-workforce, percent-of-workforce-force-average, referrals-per-10000-workforce, date, finding.`,
  },
  {
    fault: 'a fact without a caveat',
    changes: [
      {
        file: facts,
        from: '"Some kinds of abuse were left out, and the authors said that the true figure was possibly higher."',
        to: '',
      },
    ],
    message: (at) =>
      `${at(facts, cases)} (cases-2009-2011): caveat is empty.\n  Say what the number does not mean; nothing is printed without it.`,
  },
  {
    fault: 'an id that stands twice',
    changes: [
      { file: facts, from: 'asked-code-2012,The report asks', to: 'cases-2009-2011,The report asks' },
    ],
    message: (at) =>
      `${at(facts, 'cases-2009-2011,The report')} (cases-2009-2011): id "cases-2009-2011" is taken by line ${at(facts, cases).split(':')[1] ?? ''}.\n  Give each row its own; never use one again for something else.`,
  },
  {
    fault: 'a sum that does not add up',
    changes: [
      {
        file: facts,
        from: '"Completed referrals, 2017/18",172,',
        to: '"Completed referrals, 2017/18",173,',
      },
    ],
    message: (at) =>
      [
        `${at(facts, 'referrals-completed-total')} (referrals-completed-total): value "415" is not what its formula gives: referrals-completed-2016-17 + referrals-completed-2017-18 + referrals-completed-2018-19 = 416.`,
        '  Correct the value, the formula, or the facts that it starts from.',
        `${at(facts, 'referrals-completed-fall')} (referrals-completed-fall-2018-19): value "29" is not what its formula gives: referrals-completed-2017-18 - referrals-completed-2018-19 = 30.`,
        '  Correct the value, the formula, or the facts that it starts from.',
      ].join('\n'),
  },
  {
    fault: 'a value that is not a number',
    changes: casesWith(',54,', ',abc,'),
    message: (at) =>
      `${at(facts, cases)} (cases-2009-2011): value "abc" is not a whole number.\n  Write digits only, such as 35000; cases come whole.`,
  },
  {
    fault: 'a row of CSV with a comma too many',
    changes: [
      {
        file: timeline,
        from: 'Consultation opens on a draft Code of Ethics',
        to: 'Consultation opens, on a draft Code of Ethics',
      },
    ],
    message: (at) =>
      `${at(timeline, 'code-draft-2013')} (code-draft-2013): the row has 9 cells, the header has 8.\n  Write one cell for each column, and put a cell that holds a comma between quotation marks.`,
  },
  {
    fault: 'a character that does not print',
    changes: casesWith('Cases that', 'Cases\u0007 that'),
    message: (at) =>
      `${at(facts, cases)}: the character U+0007 does not print.\n  Remove it; save the file as UTF-8 without a byte order mark, with line feeds only.`,
  },
  {
    fault: 'a day that does not exist',
    changes: [{ file: timeline, from: 'report-2012,2012-09-20', to: 'report-2012,2012-09-31' }],
    message: (at) =>
      `${at(timeline, 'report-2012,')} (report-2012): date "2012-09-31" is not a date.\n  Write a year, a month or a day that exists, such as 2017, 2017-04 or 2017-04-05.`,
  },
  {
    fault: 'a link for readers without an address',
    changes: [
      {
        file: sources,
        from: 'https://hmicfrs.justiceinspectorates.gov.uk/publication-html/shining-a-light-on-betrayal-abuse-of-position-for-a-sexual-purpose/',
        to: '',
      },
    ],
    message: (at) =>
      [
        `${at(sources, 'S01,')} (S01): reader_link "yes" has no url.`,
        '  Write the url, or no when the original was not seen.',
        `${at(sources, 'S01,')} (S01): url is empty.`,
        '  Write the url, or begin the note with: original not seen.',
      ].join('\n'),
  },
  {
    fault: 'a label of a figure left out',
    changes: [{ file: casesWords, from: /^ {2}ring-is: .*\n/m, to: '' }],
    message: () =>
      `${casesWords} (labels.ring-is): this key is missing.\n  The figure needs words for ring-is: add them.`,
  },
  {
    fault: 'words for a state that the figure does not have',
    changes: [{ file: casesWords, from: 'states:\n  period:', to: 'states:\n  periods:' }],
    message: () =>
      [
        `${casesWords} (states.period): this key is missing.`,
        '  The figure needs words for period: add them.',
        `${casesWords} (states.periods): the figure has no such key.`,
        '  Did you mean period?',
      ].join('\n'),
  },
  {
    fault: 'facts in one scale that may not be joined',
    changes: [
      { file: facts, from: ',before-april-2017,referrals-completed-2017-18;', to: ',before-april-2017,' },
      {
        file: facts,
        from: ',from-april-2017,referrals-completed-2016-17;referrals-completed-2018-19;',
        to: ',from-april-2017,referrals-completed-2018-19;',
      },
    ],
    message: (at) =>
      `src/figures/referrals/index.ts: referrals-completed-2016-17 and referrals-completed-2017-18 may not share a scale: joins_with of ${at(facts, 'referrals-completed-2016-17')} does not name referrals-completed-2017-18.\n  They are different counts. Draw each by itself (referrals-completed-2016-17 may stand with: referrals-completed-2018-19, referrals-completed-total).`,
  },
  {
    fault: 'a key that the story needs left out',
    changes: [{ file: story, from: /^edition: .*\n/m, to: '' }],
    message: () => `${story}:1 (edition): this key is missing.\n  Add edition.`,
  },
  {
    fault: 'front matter that is not YAML',
    changes: [{ file: firstCount, from: /^short: .*/m, to: 'short: {cases: 2009' }],
    message: (at) =>
      `${at(firstCount, 'message')}: this is not YAML: Flow map in block collection must be sufficiently indented and end with a }.\n  Mend the indentation, or put a value with a colon or an apostrophe between quotation marks.`,
  },
];
