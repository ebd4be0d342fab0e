import { describe, expect, it } from 'vitest';
import { forcesByName } from '../../../src/components/forces-by-name.ts';
import { forceRecord, runsOf, textOf, type RecordField } from '../../../src/components/force-record.ts';
import { readForceWords, readLedger, type Force } from '../../../src/ledger/index.ts';
import { ledgerText } from '../../../src/proof/ledger-text.ts';
import { numbersIn } from '../../../src/proof/numbers-in.ts';

const ledger = readLedger('content');
const words = readForceWords('content', ledger);
const { forces } = ledger;
const record = (id: string, changed: Partial<Force> = {}): readonly RecordField[] =>
  forceRecord({ ...ledger.force(id), ...changed }, words, ledger);
const field = (
  id: string,
  name: RecordField['name'],
  changed: Partial<Force> = {},
): RecordField | undefined => record(id, changed).find((one) => one.name === name);
const lines = (one: RecordField | undefined): readonly string[] =>
  (one?.lines ?? []).map(({ runs }) => textOf(runs));
const said = (fields: readonly RecordField[]): string =>
  fields.flatMap((one) => [one.label, ...lines(one)]).join('\n');
const ids = forces.map(({ id }) => id);

describe('the record of a force', () => {
  it.each(ids)(
    'of %s repeats the ledger cell by cell, and puts every one where a reader can trace it',
    (id) => {
      for (const { text, row } of record(id).flatMap((one) => one.lines.flatMap(({ runs }) => runs))) {
        if (row === null || row.endsWith('peel_published') || row.endsWith('plan_2017_as_of')) continue;
        expect(ledgerText({ kind: 'row', path: row }, ledger)).toMatchObject({ found: true, text });
      }
    },
  );

  it.each(ids)(
    'of %s says when its report came out, where it is, and what is known of its plan, with the source',
    (id) => {
      const force = ledger.force(id);
      const [published, report] = field(id, 'report')?.lines ?? [];
      expect(textOf(published?.runs ?? [])).toMatch(/(?:2 May 2019|27 September 2019|January 2020)\./);
      expect(report?.href).toBe(force.finding2019Url);
      expect(lines(field(id, 'finding')).join('\n')).toContain(force.finding2019Summary);
      const plan = field(id, 'plan')?.lines.at(-1);
      expect(textOf(plan?.runs ?? [])).toBe(
        `About its plan as it stood on 30 June 2017: ${force.plan2017Note}`,
      );
      expect(plan?.source?.id).toBe(force.plan2017SourceId);
    },
  );

  it.each(ids)('of %s never shows our code for a finding or a plan', (id) => {
    const codes = [
      /\bnot-found\b/,
      /\bpositive\b/i,
      /\bmixed\b/i,
      /\bgap\b/i,
      /\bnot-started\b/,
      /insufficient-information/,
    ];
    const ours = record(id).flatMap((one) => [
      one.label,
      ...one.lines.flatMap(({ runs }) => runs.filter(({ row }) => row === null).map(({ text }) => text)),
    ]);
    for (const code of codes) expect(ours.join('\n')).not.toMatch(code);
    expect(said(record(id, { finding2019: 'gap' }))).toBe(said(record(id, { finding2019: 'positive' })));
    expect(said(record(id, { finding2019: 'mixed' }))).toBe(said(record(id, { finding2019: 'positive' })));
  });

  it.each(ids)('of %s holds no rank, no rate and no count of the force', (id) => {
    const fields = record(id);
    const ours = fields.flatMap((one) =>
      one.lines.flatMap(({ runs }) => runs.filter(({ row }) => row === null).map(({ text }) => text)),
    );
    expect(numbersIn(ours.join('\n')).numbers).toEqual([]);
    const whole = said(fields).replaceAll('%', ' % ');
    expect(whole).not.toMatch(
      /\b(?:worst|best|ranks? (?:first|last)|rate of|per cent|score|league)\b|%|per 10,000/i,
    );
    expect(fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['report', 'finding', 'plan', 'reply', 'unknown']),
    );
  });

  it('says in words that nothing was read about this abuse, and that nothing follows', () => {
    const silent = forces.filter(({ finding2019 }) => finding2019 === 'not-found');
    expect(silent.length).toBeGreaterThan(0);
    for (const { id, name } of silent) {
      const [first = ''] = lines(field(id, 'finding'));
      expect(first).toBe(
        `In the summary of the report we read no sentence about this abuse. Nothing follows from that about ${name}.`,
      );
    }
    for (const { id } of forces.filter(({ finding2019 }) => finding2019 !== 'not-found'))
      expect(lines(field(id, 'finding')).join()).not.toContain('we read no sentence');
  });

  it('says in words that the group of a plan is not known, unless it is', () => {
    for (const { id, plan2017 } of forces) {
      const isSaid = lines(field(id, 'plan')).some((line) => line.endsWith('we do not know.'));
      expect(isSaid, id).toBe(plan2017 === 'unknown');
    }
  });

  it('gives a day only where the day is known', () => {
    for (const { id, peelPublishedPrecision } of forces) {
      const [first = ''] = lines(field(id, 'report'));
      expect(first.endsWith('The day is still to be confirmed.'), id).toBe(
        peelPublishedPrecision === 'month',
      );
    }
  });

  it('says what a quotation is about when it is not about this abuse', () => {
    for (const { id, quoteTopic, finding2019Quote } of forces) {
      const quotes = lines(field(id, 'finding')).filter((line) => line.includes('“'));
      if (quoteTopic === '') expect(quotes, id).toEqual([]);
      else {
        expect(quotes, id).toEqual([`${words.quote[quoteTopic]} “${finding2019Quote}”`]);
        expect(words.quote[quoteTopic].includes('about'), id).toBe(quoteTopic !== 'abuse-of-position');
      }
    }
  });

  it('attributes to its outlet a finding that is known from the press', () => {
    const press = forces.filter(({ finding2019Evidence }) => finding2019Evidence === 'press');
    expect(press.map(({ id }) => id)).toEqual(['city-of-london']);
    const line = field('city-of-london', 'finding')?.lines[0];
    expect(textOf(line?.runs ?? [])).toMatch(/^City Matters reported on it\./);
    expect(line?.source?.publisher).toBe('City Matters');
    expect(lines(field('kent', 'finding')).join()).not.toContain('reported on it');
  });

  it('prints a reply word for word as a field of its own, and else that none was entered', () => {
    expect(lines(field('kent', 'reply'))).toEqual([
      'No reply of Kent Police has been entered yet. Forces are asked before this is published, and a reply is printed whole, as large as the rest.',
    ]);
    const reply = 'We trained everybody.';
    expect(field('kent', 'reply', { reply })?.lines).toEqual([
      { runs: [{ text: reply, row: 'forces/kent/reply' }] },
    ]);
  });

  it("has West Yorkshire's own account wherever its plan is spoken of", () => {
    const { plan2017Note } = ledger.force('west-yorkshire');
    expect(plan2017Note).toContain('The force said');
    for (const id of ids.filter((one) => /\bno force in Yorkshire\b|West Yorkshire/.test(said(record(one)))))
      expect(said(record(id)), id).toContain(plan2017Note);
    expect(lines(field('humberside', 'account'))).toEqual([`West Yorkshire Police: ${plan2017Note}`]);
    expect(field('kent', 'account')).toBeUndefined();
  });
});

describe('the words of a page of a force', () => {
  const filled = (sentence: string, name: string): string =>
    textOf(runsOf(sentence, { name: { text: name, row: null } }));

  it.each(forces.map(({ name }) => name))('of %s are neutral and short enough for previews', (name) => {
    const [title, description] = [filled(words.page.name, name), filled(words.page.description, name)];
    expect(`${title} ${description}`).not.toMatch(/\bsex|abuse|assault|offence/i);
    expect(title).toBe(`${name}: the record`);
    expect(description.length).toBeLessThanOrEqual(200);
  });

  it('does not fill what it was not given', () => {
    expect(() => runsOf('{name} and {outlet}', { name: { text: 'Kent Police', row: null } })).toThrow(
      'nothing fills {outlet}',
    );
  });
});

describe('forcesByName', () => {
  it('is in the order of the alphabet whatever order it is given, and holds every force', () => {
    const names = forcesByName([...forces].reverse()).map(({ name }) => name);
    expect(names).toEqual(
      forces.map(({ name }) => name).sort((one, other) => one.localeCompare(other, 'en-GB')),
    );
    expect(names[0]).toBe('Avon and Somerset Constabulary');
  });
});
