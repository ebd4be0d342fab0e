import type { Change, LineOf } from './content-copy.ts';

/** A deliberate fault that is found in what was built, and what the build says of it, the built place aside. */
export interface BadPage {
  readonly fault: string;
  readonly change: Change;
  readonly message: (at: LineOf) => string;
}

const section = 'content/sections/first-count.mdx';
const words = 'content/figures/cases.yaml';
const story = 'content/story.yaml';
const exceptions = 'content/exceptions.yaml';
const noFact =
  '\n  No fact has this number: leave it out, add a row to content/facts.csv, or write the phrase with its reason into content/exceptions.yaml.';
const closed = 'https://itv.com/news/tyne-tees/2012-09-20/report-highlights-extent-of-police-sexual-abuse';

/** A paragraph of its own at the beginning of the section's text. */
function paragraph(text: string): Change {
  return { file: section, from: /(?<=\n---\n)/, to: `\n${text}\n` };
}

/** Faults that one build finds together. */
export const badPages: readonly BadPage[] = [
  {
    fault: 'a number in prose',
    change: paragraph('They told 77 forces.'),
    message: (at) =>
      `${at(section, 'They told')}: the number "77" does not come from the ledger: “They told 77 forces.”.${noFact}`,
  },
  {
    fault: 'a number in prose that a fact has',
    change: paragraph('A paper counted fifty-four *cases*.'),
    message: (at) =>
      `${at(section, 'A paper')}: the number "fifty-four" does not come from the ledger: “A paper counted fifty-four cases.”.\n  Write <Fact id="…" /> in a step or {…} in other words; facts with this number: cases-2009-2011. If none is meant, leave it out or write the phrase with its reason into content/exceptions.yaml.`,
  },
  {
    fault: 'a number in a heading',
    change: { file: section, from: /^title: .*/m, to: 'title: Told by 78 reports' },
    message: (at) =>
      `${at(section, 'title')}: the number "78" does not come from the ledger: “Told by 78 reports”.${noFact}`,
  },
  {
    fault: 'a number in the words of a figure',
    change: { file: words, from: /(?<=\n {2}period:\n {4}title: ).*/, to: 'Rings for 79 cases' },
    message: (at) =>
      `${at(words, 'title')}: the number "79" is not that of any of the # facts that it is marked with: “Rings for 79 cases”.${noFact}`,
  },
  {
    fault: 'a number in the name of a picture',
    change: { file: words, from: /^name: .*/m, to: 'name: Rings, 81 in all' },
    message: (at) =>
      `${at(words, 'name')}: the number "81" is not that of any of the # facts that it is marked with: “Rings, 81 in all”.${noFact}`,
  },
  {
    fault: 'a number in the description for search engines',
    change: { file: story, from: /^description: .*/m, to: 'description: A story in 82 parts.' },
    message: (at) =>
      `${at(story, 'description')}: the number "82" does not come from the ledger: “A story in 82 parts.”.${noFact}`,
  },
  {
    fault: 'a day that is in no table',
    change: paragraph('It came out on 21 September 2012.'),
    message: (at) =>
      `${at(section, 'It came out')}: the date "21 September 2012" is in neither content/facts.csv nor content/timeline.csv: “It came out on 21 September 2012.”.\n  Correct it, print its year only, or add the event with its source to content/timeline.csv.`,
  },
  {
    fault: 'a word of wording.csv',
    change: paragraph('Some cops were told.'),
    message: (at) =>
      `${at(section, 'Some cops')}: "cops" is not written in this story: slang (content/wording.csv): “Some cops were told.”.\n  Write instead: officer or police.`,
  },
  {
    fault: 'a link to a source that readers must not reach',
    change: paragraph(`See [the report](${closed}).`),
    message: (at) =>
      `${at(section, 'See [')}: a link leads to ${closed}, which readers must not reach (${at('content/sources.csv', 'S30,')}, S30: reader_link is no).\n  Print the publisher and the date of S30 without a link.`,
  },
  {
    fault: 'a rank followed by a name',
    change: paragraph('Then Chief Constable Zabcd spoke.'),
    message: (at) =>
      `${at(section, 'Then Chief')}: "Chief Constable Zabcd" is a rank followed by a name: “Then Chief Constable Zabcd spoke.”.\n  Write the role and the force; no officer is named in this story.`,
  },
  {
    fault: 'a telephone number that nobody has rung',
    change: paragraph('Ring 0800 1111 now.'),
    message: (at) =>
      `${at(section, 'Ring 0800')}: the telephone number "0800 1111" has no last_checked in ${at('content/support.csv', 'childline,')}: “Ring 0800 1111 now.”.\n  Link to the service without its number, or ring it and enter the day as last_checked.`,
  },
  {
    fault: 'an exception that nothing needs',
    change: { file: exceptions, from: /(?<=phrases:\n)/, to: '  - phrase: 83 things\n    why: None.\n' },
    message: (at) =>
      `${at(exceptions, '- phrase: 83')}: no built page needs the phrase "83 things".\n  Remove the entry, or mend its spelling.`,
  },
];
