import { describe, expect, it } from 'vitest';
import { messages, messagesOf, page } from './page.ts';

describe('words marked as those of the ledger', () => {
  it.each([
    '<q data-quote="billingham-2019-one">“even one instance of abuse of position for a sexual purpose is one too many”</q>',
    '<q data-quote="npcc-2017">There is no \'quick fix\' to address serious abuses of position by police officers</q>',
    '<cite data-source="S01">Shining a light\n on betrayal: abuse of position for a <i>sexual</i> purpose (PEEL spotlight report)</cite>',
    '<p data-row="facts/cases-2009-2011/caveat">Some kinds of abuse were left out, and the authors said that the true figure was possibly higher.</p>',
    '<p data-row="facts/cases-2009-2011/counted_by">IPCC and ACPO</p>',
    '<meta name="description" data-row="facts/cases-2009-2011/counted_by" content="IPCC and ACPO">',
    '<li data-row="claims/sun-2019-01/claim">Twelve forces had not strengthened the units that look for corruption.</li>',
  ])('may differ in spaces and quotation marks only: %s', (body) => {
    expect(messagesOf(body)).toEqual([]);
  });

  it('are refused when they are not the words of the ledger', () => {
    expect(messagesOf('<p data-row="facts/cases-2009-2011/counted_by">The IPCC and ACPO</p>')).toEqual([
      'index.html:4: "The IPCC and ACPO" is marked data-row="facts/cases-2009-2011/counted_by", where content/facts.csv has "IPCC and ACPO" (built: index.html:4).\n' +
        '  Print the words of the ledger and nothing else inside the mark, or move the mark.',
    ]);
  });

  it.each([
    [
      '<p data-fact="cases-2009-11">x</p>',
      'there is no fact "cases-2009-11" (data-facts)',
      'Did you mean cases-2009-2011?',
    ],
    [
      '<p data-quote="owers">x</p>',
      'there is no quotation "owers"',
      'Name a row that is in the ledger, letter for letter.',
    ],
    [
      '<p data-source="S01x">x</p>',
      'there is no source "S01x"',
      'Name a row that is in the ledger, letter for letter.',
    ],
    [
      '<p data-row="figures/cases/title">x</p>',
      'there is no table "figures" (data-row="figures/cases/title")',
      'Name a row that is in the ledger, letter for letter.',
    ],
    [
      '<p data-row="facts/cases/caveat">x</p>',
      'there is no row "cases" in content/facts.csv (data-row="facts/cases/caveat")',
      'Name a row that is in the ledger, letter for letter.',
    ],
    [
      '<p data-row="facts/cases-2009-2011/caveats">x</p>',
      'content/facts.csv has no column "caveats" (data-row="facts/cases-2009-2011/caveats")',
      'Name a row that is in the ledger, letter for letter.',
    ],
  ])('are refused when the mark names nothing: %s', (body, problem, remedy) => {
    expect(messagesOf(body)).toEqual([`index.html:4: ${problem} (built: index.html:4).\n  ${remedy}`]);
  });

  it('are refused when the quotation is not to be used', () => {
    const body = '<q data-quote="billingham-2019-predators">predators who have no place in policing</q>';
    expect(messagesOf(body)).toContain(
      'index.html:4: the quotation "billingham-2019-predators" is not to be used (usable is no in content/quotes.csv) (built: index.html:4).\n' +
        '  Leave it out: House style avoids the word, though officials used it.',
    );
  });

  it('are refused when they are our code for a finding about a force, in a table too', () => {
    expect(messagesOf('<p data-row="forces/gwent/finding_2019">mixed</p>')).toEqual([
      'index.html:4: finding_2019 is printed (data-row="forces/gwent/finding_2019") (built: index.html:4).\n' +
        '  Print finding_2019_summary, its date and its link; the code is ours and is never shown.',
    ]);
    const text = 'id,finding_2019\ngwent,mixed\n';
    expect(messages([{ file: 'data/forces.csv', text }])).toHaveLength(1);
  });
});

describe('a fact that is not for the story', () => {
  const body = '<p data-fact="vetting-average-2019">13%</p>';

  it('is refused in the story', () => {
    expect(messagesOf(body)).toEqual([
      'index.html:4: the fact "vetting-average-2019" is not for the story (chart is no in content/facts.csv) (built: index.html:4).\n' +
        '  Leave it out; it stands only inside a claim on /reported/.',
    ]);
  });

  it('may stand with the claims', () => {
    expect(messages([page(body, 'reported/index.html')])).toEqual([]);
  });
});
