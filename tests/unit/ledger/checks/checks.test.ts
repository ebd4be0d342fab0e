import { describe, expect, it } from 'vitest';
import { changed, ledger, ledgerWith, messageOf, texts } from '../content-texts.ts';

const line = (id: string): string => String(ledger.fact(id).line);
const facts = (from: string, to: string): string =>
  messageOf(() => ledgerWith({ facts: changed(texts.facts, from, to) }));

describe('references between tables', () => {
  it('stop at a source that is not there, with the nearest as a suggestion', () => {
    expect(facts('2012-09-20,S32,S31;S33;S87;S34', '2012-09-20,S332,S31;S33;S87;S34')).toBe(
      `content/facts.csv:${line('cases-2009-2011')} (cases-2009-2011): source_id names "S332", which sources.csv does not have.\n  Did you mean S32?`,
    );
    expect(facts('S31;S33;S87;S34', 'S31;S33;S987;S34')).toContain(
      'other_source_ids names "S987", which sources.csv does not have.',
    );
  });

  it('stop at a fact that is not there', () => {
    const claims = changed(
      texts.claims,
      'peel-group-1-2019;capacity-gap-2019',
      'peel-group-1-2019;capacity-gap-2018',
    );
    expect(messageOf(() => ledgerWith({ claims }))).toBe(
      'content/reported-claims.csv:2 (sun-2019-01): fact_ids names "capacity-gap-2018", which facts.csv does not have.\n  Did you mean capacity-gap-2019?',
    );
    const timeline = changed(texts.timeline, 'in,report-2012-date,S29', 'in,report-2012,S29');
    expect(messageOf(() => ledgerWith({ timeline }))).toContain(
      'fact_id names "report-2012", which facts.csv does not have.',
    );
  });

  it('stop at a source of a force, a quotation, an event and a service too', () => {
    const forces = changed(texts.forces, 'press,S70,', 'press,S75,');
    const quotes = changed(texts.quotes, '2013-08-11,S91,', '2013-08-11,S95,');
    const timeline = changed(texts.timeline, ',S58\n', ',S59\n');
    const support = changed(texts.support, 'S60;S61', 'S60;S69');
    const message = messageOf(() => ledgerWith({ forces, quotes, timeline, support }));
    expect(message.match(/which sources\.csv does not have/g)).toHaveLength(4);
    expect(message).toContain('(city-of-london): finding_2019_source_id names "S75"');
  });
});

describe('joins_with', () => {
  it('is mutual', () => {
    expect(
      facts(
        '38,exact,forces,2013-08-09,2013-08-09,The Guardian,The Guardian,2013-08-09,S38,S91,press,press,,,,forces-total;',
        '38,exact,forces,2013-08-09,2013-08-09,The Guardian,The Guardian,2013-08-09,S38,S91,press,press,,,,',
      ),
    ).toBe(
      `content/facts.csv:2 (forces-total): joins_with names headcount-forces-answering-2013, which does not name it back (line ${line('headcount-forces-answering-2013')}).\n  Add forces-total to joins_with of headcount-forces-answering-2013, or remove headcount-forces-answering-2013 here.`,
    );
  });

  it('names facts that are there, and never the fact itself', () => {
    expect(
      facts(
        'headcount-2013,,headcount-overseen-2013',
        'headcount-2013,,headcount-overseen-2013;headcount-2014',
      ),
    ).toContain(
      'joins_with names "headcount-2014", which facts.csv does not have.\n  Did you mean headcount-2013?',
    );
    expect(
      facts(
        'headcount-2013,,headcount-overseen-2013',
        'headcount-2013,,headcount-overseen-2013;headcount-2013',
      ),
    ).toContain('joins_with names the fact itself.');
  });
});

describe('formulas', () => {
  it('state no difference across April 2017', () => {
    expect(
      facts(
        'referrals-completed-2017-18 - referrals-completed-2018-19',
        'referrals-completed-2016-17 - referrals-completed-2018-19',
      ),
    ).toBe(
      `content/facts.csv:${line('referrals-completed-fall-2018-19')} (referrals-completed-fall-2018-19): referrals-completed-2016-17 (before-april-2017) and referrals-completed-2018-19 (from-april-2017) are not on one side of a break, so no change or ratio may be stated.\n  State the numbers side by side, with their units and periods, and no change between them.`,
    );
  });

  it('give the value that stands beside them', () => {
    expect(facts('April 2016 to March 2019",415,', 'April 2016 to March 2019",416,')).toBe(
      `content/facts.csv:${line('referrals-completed-total')} (referrals-completed-total): value "416" is not what its formula gives: referrals-completed-2016-17 + referrals-completed-2017-18 + referrals-completed-2018-19 = 415.\n  Correct the value, the formula, or the facts that it starts from.`,
    );
  });

  it('round as printed', () => {
    expect(facts('police workforce",7,about', 'police workforce",8,about')).toContain(
      'value "8" is not what its formula gives: referrals-completed-2018-19 / workforce-2019 * 10000 = 7.',
    );
    const finer = changed(texts.facts, 'police workforce",7,about', 'police workforce",7.08,about');
    expect(ledgerWith({ facts: finer }).numberOf('referrals-per-10000-2018-19')).toBe(7.08);
  });

  it('add intervals to dates', () => {
    expect(facts('2017-03-08,exact', '2017-03-09,exact')).toContain(
      'value "2017-03-09" is not what its formula gives: report-2016-date + 3 months = 2017-03-08.',
    );
    expect(facts('report-2016-date + 3 months', 'strategy-2017 + 3 months')).toContain(
      'formula starts from strategy-2017, which is not a day.',
    );
  });

  it('count rows of other files', () => {
    expect(facts('known to us,3,', 'known to us,4,')).toContain(
      'value "4" is not what its formula gives: count of forces.csv where plan_2017 is not unknown = 3.',
    );
    expect(
      facts('count of forces.csv where plan_2017 is', 'count of forces.csv where plan_2107 is'),
    ).toContain(
      'formula names the column plan_2107, which forces.csv does not have.\n  Did you mean plan_2017?',
    );
    expect(
      facts('count of forces.csv where plan_2017 is', 'count of force.csv where plan_2017 is'),
    ).toContain('formula counts rows of force.csv, which is not there.\n  Did you mean forces.csv?');
  });

  it('start from facts that are there and have numbers', () => {
    expect(facts('forces-total - 1,', 'force-total - 1,')).toContain(
      'formula names "force-total", which facts.csv does not have.\n  Did you mean forces-total?',
    );
    expect(facts('forces-total - 1,', 'report-2012-date - 1,')).toContain(
      'formula takes the number of report-2012-date, which has none.',
    );
  });

  it('have one of three forms', () => {
    expect(facts('forces-total - 1,', 'all but one,')).toBe(
      `content/facts.csv:${line('allegations-forces-with-any')} (allegations-forces-with-any): formula "all but one" is not understood.\n  Write fact ids and numbers joined by + - * / with spaces, a date such as report-2016-date + 3 months, or count of forces.csv where column is value.`,
    );
  });

  it('follow a fact that they start from', () => {
    expect(facts('in 2016/17,103,', 'in 2016/17,104,')).toContain(
      '(referrals-received-2014-2016): value "151" is not what its formula gives',
    );
  });
});

describe('forces', () => {
  it('stand in cells of their own', () => {
    expect(
      messageOf(() =>
        ledgerWith({
          forces: changed(texts.forces, 'Bedfordshire,,England,5,7', 'Bedfordshire,,England,2,8'),
        }),
      ),
    ).toBe(
      'content/forces.csv:3 (bedfordshire): tile_col 2, tile_row 8 is the cell of avon-and-somerset (line 2).\n  Give each force a cell of its own.',
    );
  });

  it('are as many as the ledger says', () => {
    const forces = texts.forces.replace(/^wiltshire,.*\n/m, '');
    expect(messageOf(() => ledgerWith({ forces }))).toBe(
      'content/facts.csv:2 (forces-total): value "43" is not the number of rows of forces.csv, 42.\n  Add or remove the force, or correct the value.',
    );
  });
});

describe('the timeline', () => {
  it('has the dates of its facts', () => {
    const timeline = changed(texts.timeline, 'report-2012,2012-09-20,day', 'report-2012,2013-09-20,day');
    expect(messageOf(() => ledgerWith({ timeline }))).toBe(
      `content/timeline.csv:5 (report-2012): date "2013-09-20" is not that of its fact report-2012-date, "2012-09-20" (content/facts.csv:${line('report-2012-date')}).\n  Correct one of the two dates, or name another fact.`,
    );
  });
});

describe('services', () => {
  it('have places of their own', () => {
    expect(
      messageOf(() => ledgerWith({ support: changed(texts.support, 'childline,3,', 'childline,2,') })),
    ).toBe(
      'content/support.csv:4 (childline): order "2" is the place of live-fear-free (line 3).\n  Give each service a place of its own.',
    );
  });

  it('do not begin with a police service', () => {
    const support = changed(
      changed(texts.support, 'emergency,9,', 'emergency,1,'),
      'rape-crisis,1,',
      'rape-crisis,9,',
    );
    expect(messageOf(() => ledgerWith({ support }))).toContain(
      'content/support.csv:10 (emergency): is_police "police" stands first in the list.',
    );
  });
});

describe('createLedger', () => {
  it('names everything that is wrong in one go', () => {
    const message = messageOf(() =>
      ledgerWith({
        facts: changed(texts.facts, '2017-03-08,exact', '2017-03-09,exact'),
        forces: changed(texts.forces, 'Bedfordshire,,England,5,7', 'Bedfordshire,,England,2,8'),
      }),
    );
    expect(message.match(/^content\//gm)).toHaveLength(2);
  });
});
