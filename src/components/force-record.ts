import {
  printDate,
  type Force,
  type ForceSlot,
  type ForceWords,
  type Ledger,
  type Source,
} from '../ledger/index.ts';

/** Words in a line, with the cell of the ledger that they repeat, as `forces/kent/name`; null when they are ours. */
export interface Run {
  readonly text: string;
  readonly row: string | null;
}

/** One line of a field: words, perhaps as a link, and the document that they were read in. */
export interface RecordLine {
  readonly runs: readonly Run[];
  readonly href?: string;
  readonly source?: Source;
}

/** Whether a line only leads to its source, and says nothing without it. */
export function leadsToSource({ runs, source }: RecordLine): boolean {
  return source !== undefined && textOf(runs).endsWith(':');
}

/** One field of a record: what it is about, and what is known or not known of it. */
export interface RecordField {
  readonly name: 'report' | 'finding' | 'plan' | 'account' | 'reply' | 'unknown';
  readonly label: string;
  readonly lines: readonly RecordLine[];
}

type Filling = Partial<Readonly<Record<ForceSlot, Run>>>;

function ours(text: string): Run {
  return { text, row: null };
}

/** A sentence in runs, the words in braces filled. @throws RangeError for words that nothing fills */
export function runsOf(sentence: string, filling: Filling): readonly Run[] {
  return sentence
    .split(/(\{[^{}]*\})/)
    .filter((run) => run !== '')
    .map((run) => {
      if (!run.startsWith('{')) return ours(run);
      const filled = Object.entries(filling).find(([slot]) => `{${slot}}` === run);
      if (filled === undefined) throw new RangeError(`nothing fills ${run} in "${sentence}"`);
      return filled[1];
    });
}

/** The words of a line. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function cell(force: Force, column: string, text: string): Run {
  return { text, row: `forces/${force.id}/${column}` };
}

/** What is filled into the sentences of one force. */
export function fillingOf(force: Force): Filling {
  return {
    name: cell(force, 'name', force.name),
    published: cell(force, 'peel_published', printDate(force.peelPublished)),
    'as-of': cell(force, 'plan_2017_as_of', printDate(force.plan2017AsOf)),
  };
}

function note(force: Force): Run {
  return cell(force, 'plan_2017_note', force.plan2017Note);
}

function reportField(force: Force, words: ForceWords, ledger: Ledger): RecordField {
  const { report } = words;
  const filling = fillingOf(force);
  return {
    name: 'report',
    label: report.label,
    lines: [
      { runs: runsOf(report[force.peelPublishedPrecision], filling) },
      { runs: runsOf(report.link, filling), href: force.finding2019Url },
      { runs: [ours(report.group)], source: ledger.source(force.peelGroupSourceId) },
      { runs: runsOf(report.visit, filling) },
    ],
  };
}

function quoteLines(force: Force, { quote }: ForceWords): readonly RecordLine[] {
  if (force.quoteTopic === '') return [];
  const words = cell(force, 'finding_2019_quote', force.finding2019Quote);
  return [{ runs: [...runsOf(quote[force.quoteTopic], fillingOf(force)), ours(' “'), words, ours('”')] }];
}

function findingField(force: Force, words: ForceWords, ledger: Ledger): RecordField {
  const { finding } = words;
  const filling = fillingOf(force);
  const summary = cell(force, 'finding_2019_summary', force.finding2019Summary);
  const source = force.finding2019SourceId === '' ? undefined : ledger.source(force.finding2019SourceId);
  const outlet: Filling =
    source === undefined ? {} : { outlet: { text: source.publisher, row: `sources/${source.id}/publisher` } };
  const isSilent = force.finding2019 === 'not-found';
  const isPress = force.finding2019Evidence === 'press';
  const before = isPress ? finding.press : isSilent ? finding.other : finding.summary;
  return {
    name: 'finding',
    label: finding.label,
    lines: [
      ...(isSilent ? [{ runs: runsOf(finding['not-found'], filling) }] : []),
      {
        runs: [...runsOf(before, { ...filling, ...outlet }), ours(' '), summary],
        ...(source !== undefined && { source }),
      },
      ...quoteLines(force, words),
      { runs: runsOf(finding.part, filling) },
    ],
  };
}

function planField(force: Force, { plan }: ForceWords, ledger: Ledger): RecordField {
  const filling = fillingOf(force);
  return {
    name: 'plan',
    label: plan.label,
    lines: [
      ...(force.plan2017 === 'unknown' ? [{ runs: runsOf(plan.unknown, filling) }] : []),
      {
        runs: [...runsOf(plan['as-of'], filling), ours(' '), note(force)],
        source: ledger.source(force.plan2017SourceId),
      },
    ],
  };
}

function accountFields(
  force: Force,
  { account, accounts }: ForceWords,
  ledger: Ledger,
): readonly RecordField[] {
  const id = accounts[force.id];
  if (id === undefined) return [];
  const other = ledger.force(id);
  const runs = [cell(other, 'name', other.name), ours(': '), note(other)];
  const source = ledger.source(other.plan2017SourceId);
  return [{ name: 'account', label: account.label, lines: [{ runs, source }] }];
}

/**
 * What the record of one force says, field by field: what was published, when and where, and in words what is not known.
 * Our code for a finding decides which sentence stands before the summary and is never among the words.
 */
export function forceRecord(force: Force, words: ForceWords, ledger: Ledger): readonly RecordField[] {
  const filling = fillingOf(force);
  const { reply, unknown } = words;
  const replied = force.reply === '' ? runsOf(reply.none, filling) : [cell(force, 'reply', force.reply)];
  return [
    reportField(force, words, ledger),
    findingField(force, words, ledger),
    planField(force, words, ledger),
    ...accountFields(force, words, ledger),
    { name: 'reply', label: reply.label, lines: [{ runs: replied }] },
    { name: 'unknown', label: unknown.label, lines: [{ runs: runsOf(unknown.counts, filling) }] },
  ];
}
