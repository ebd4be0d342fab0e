import type { Cell, Table } from '../table.ts';
import { referralsFacts, type ReferralsData, type ReferralsFact, type ReferralsLabel } from './data.ts';

/** The years as rows, the break between them as a row, the published total and the caveats of every number. */
export function table({ words: { labels }, caveats }: ReferralsData): Table {
  const cell = (label: ReferralsLabel, ...facts: readonly ReferralsFact[]): Cell => ({
    text: labels[label],
    facts: facts.map((name) => referralsFacts[name]),
  });
  const note = (name: ReferralsFact, label: ReferralsLabel, ...others: readonly ReferralsFact[]): Cell => ({
    text: `${labels[label]}: ${caveats[name]}`,
    facts: [name, ...others].map((fact) => referralsFacts[fact]),
  });
  return {
    caption: labels['table-caption'],
    columns: [labels['table-year'], labels['table-rules'], labels['table-referrals']],
    rows: [
      { kind: 'plain', cells: [cell('year-before'), cell('table-earlier'), cell('number-before', 'before')] },
      { kind: 'break', cells: [cell('table-break')] },
      { kind: 'plain', cells: [cell('year-first'), cell('table-later'), cell('number-first', 'first')] },
      { kind: 'plain', cells: [cell('year-second'), cell('table-later'), cell('number-second', 'second')] },
      {
        kind: 'total',
        cells: [cell('table-total', 'total'), cell('referral-is-not'), cell('number-total', 'total')],
      },
      { kind: 'blank', cells: [cell('unreported'), { text: '', facts: [] }, cell('unreported-value')] },
    ],
    notes: [
      note('before', 'year-before'),
      note('first', 'year-first'),
      note('second', 'year-second', 'fewer'),
      note('fewer', 'table-fewer'),
      note('total', 'table-total'),
    ],
  };
}
