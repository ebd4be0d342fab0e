import { describe, expect, it } from 'vitest';
import { warnings } from '../../../../src/figures/warnings/index.ts';
import { warningsData } from '../../../../src/figures/warnings/data.ts';
import { datesIn } from '../../../../src/proof/dates-in.ts';
import { ledger } from '../drawn.ts';
import { keepsFigureContract } from '../figure-contract.ts';
import { keepsStills } from '../golden-stills.ts';
import { data } from './scenes.ts';

keepsFigureContract(warnings);
keepsStills(warnings);

describe('the words of warnings', () => {
  it('date each entry as the timeline does', () => {
    for (const { id, months } of data.warnings) {
      const { date } = ledger.event(id);
      const label = data.words.labels[`date-${id}`];
      if (months > 1) expect(label).toBe(date);
      else expect(datesIn(label).map(({ iso }) => iso)).toEqual([date]);
    }
  });

  it('refuse a warning of the timeline that the page has no words for', () => {
    const [event] = ledger.timeline.filter(({ id }) => id === 'letters-2017');
    if (event === undefined) throw new Error('the timeline has no letters of 2017');
    const timeline = [...ledger.timeline, { ...event, kind: 'warning' as const }];
    expect(() => warningsData({ ...ledger, timeline }, data.words)).toThrow(
      /letters-2017[^]*no line for this warning/,
    );
  });
});

describe('table of warnings', () => {
  it('says of each row whether it was asked, counted, inspected or found', () => {
    expect(warnings.table(data).rows.map(({ cells }) => cells[1]?.text)).toEqual([
      'Count and request',
      'Inspection',
      'Request',
      'Finding',
      'Finding',
    ]);
  });

  it('carries the caveat of every fact, with the date of its row', () => {
    const notes = warnings
      .table(data)
      .notes.map(({ text }) => text)
      .join('\n');
    for (const caveat of Object.values(data.caveats).flat()) expect(notes).toContain(caveat);
  });
});
