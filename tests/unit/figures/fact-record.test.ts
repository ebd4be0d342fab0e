import { describe, expect, it } from 'vitest';
import { caveatNotes, factRecord, recordRow } from '../../../src/figures/fact-record.ts';
import { ledger } from './drawn.ts';

const officers = factRecord(ledger, 'allegations-people-officers');
const staff = factRecord(ledger, 'allegations-people-staff');
const people = factRecord(ledger, 'allegations-people');

describe('a fact in a table', () => {
  it('is a row of what was counted, its number with its unit, and who counted', () => {
    expect(recordRow(officers)).toEqual({
      kind: 'plain',
      cells: [
        { text: 'Of the 334, police officers', facts: ['allegations-people-officers'] },
        { text: '306 people', facts: ['allegations-people-officers'] },
        { text: 'police forces', facts: ['allegations-people-officers'] },
      ],
    });
  });

  it('can stand as a total or as a blank entry', () => {
    expect(recordRow(people, 'total').kind).toBe('total');
  });

  it('brings its caveat, said once where several share it, with the facts of all', () => {
    const notes = caveatNotes([officers, staff, people]);
    expect(notes.map(({ text }) => text)).toEqual([officers.caveat, people.caveat]);
    expect(notes[0]?.facts).toEqual(['allegations-people-officers', 'allegations-people-staff']);
  });
});
