import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/ledger/index.ts';
import { changesFor, changesOf, lastChanged, noteOf, saidRuns } from '../../../src/republish/change.ts';
import { changesJson } from '../../../src/republish/changes-json.ts';
import { correctionComments } from '../../../src/republish/correction-comments.ts';

const correction: Correction = {
  edition: 2,
  date: '2027-01-12',
  kind: 'correction',
  severity: 'minor',
  said: 'It was 55 cases.',
  says: 'It was {cases}.',
  why: 'A misprint.',
  blocks: ['plans/sorted'],
  figures: ['plans'],
};
const fill = (template: string) => ({
  text: template.replace('{cases}', '54 cases'),
  facts: template.includes('{') ? ['cases'] : [],
  pieces: [],
});
const note =
  'Correction, 12 January 2027 (edition 2). It said: “It was 55 cases.” It says: “It was 54 cases.” A misprint.';

describe('changesOf', () => {
  it('says each change in one sentence after another, and marks the numbers that no fact holds', () => {
    const [change] = changesOf([correction], fill);
    expect(change && noteOf(change)).toBe(note);
    expect(change?.note.filter(({ number }) => number !== undefined)).toEqual([
      { text: '12 January 2027', number: 'correction' },
      { text: '2', number: 'edition' },
      { text: '55', number: 'correction' },
    ]);
    expect(change?.facts).toEqual(['cases']);
  });

  it('names changes by their edition and their place in it', () => {
    const list = [correction, { ...correction, edition: 3 }, correction];
    expect(changesOf(list, fill).map(({ id }) => id)).toEqual(['v2.1', 'v3.1', 'v2.2']);
  });
});

describe('changesFor', () => {
  const changes = changesOf(
    [correction, { ...correction, severity: 'significant', blocks: ['plans-2'] }],
    fill,
  );

  it('gives a section its own, and none of a section whose name begins alike', () => {
    expect(changesFor('plans', changes).map(({ id }) => id)).toEqual(['v2.1']);
  });

  it('puts only significant ones under the headline', () => {
    expect(changesFor(null, changes).map(({ id }) => id)).toEqual(['v2.2']);
  });
});

it('the story was last changed on the latest day of all', () => {
  const changes = changesOf([correction, { ...correction, date: '2026-12-01' }], fill);
  expect(lastChanged('2026-11-01', changes)).toBe('2027-01-12');
  expect(lastChanged('2026-11-01', [])).toBe('2026-11-01');
  expect(lastChanged(null, [])).toBeNull();
});

it('every output has the same words for a change', () => {
  const changes = changesOf([correction], fill);
  expect(correctionComments(changes)).toEqual([
    { '@type': 'CorrectionComment', text: note, datePublished: '2027-01-12' },
  ]);
  expect(JSON.parse(changesJson(2, 'https://example.org/corrections/', changes))).toMatchObject({
    edition: 2,
    changes: [
      { id: 'v2.1', date: '2027-01-12T00:00:00Z', note, blocks: ['plans/sorted'], figures: ['plans'] },
    ],
  });
});

describe('saidRuns', () => {
  it('parts numbers from the words around them', () => {
    expect(saidRuns('It said 1,234 forces, or 12% in 2016/17.').filter(({ isNumber }) => isNumber)).toEqual([
      { text: '1,234', isNumber: true },
      { text: '12%', isNumber: true },
      { text: '2016/17', isNumber: true },
    ]);
  });

  it('loses no letter', () => {
    fc.assert(
      fc.property(fc.string(), (said) => {
        expect(
          saidRuns(said)
            .map(({ text }) => text)
            .join(''),
        ).toBe(said);
      }),
    );
  });
});
