import { describe, expect, it } from 'vitest';
import { bodyProblems, stepsOf } from '../../../src/ledger/section-body.ts';
import { readSection } from '../../../src/ledger/section.ts';
import { problemText } from '../../../src/ledger/content-error.ts';
import { ledger, messageOf } from './content-texts.ts';

const file = 'content/sections/first-count.mdx';
const matter = [
  '---',
  'order: 2',
  "title: 'Told in 2012: {cases-2009-2011}'",
  'short: Told',
  'message: Two sentences.',
  'source: The IPCC.',
];
const section = (more: readonly string[], body: readonly string[]): string =>
  [...matter, ...more, '---', ...body, ''].join('\n');
const read = (more: readonly string[] = [], body: readonly string[] = ['Words.']) =>
  readSection(file, section(more, body));
const faults = (body: readonly string[], more: readonly string[] = ['figure: cases']) =>
  bodyProblems(read(more, body), ledger).map(problemText);

describe('readSection', () => {
  it('takes a file apart', () => {
    const {
      id,
      matter: front,
      body,
    } = read([
      "period: { start: '2009-04', end: '2011-03' }",
      'figure: cases',
      'draft: true',
      'support: true',
    ]);
    expect(id).toBe('first-count');
    expect(front).toMatchObject({
      order: 2,
      draft: true,
      figure: 'cases',
      support: true,
      period: { start: '2009-04', end: '2011-03' },
    });
    expect(body).toBe('Words.\n');
  });

  it('has no period, no figure and no way to support, and is no draft, unless it says so', () => {
    expect(read().matter).toMatchObject({ period: null, figure: null, draft: false, support: false });
  });

  it('reads months without quotation marks', () => {
    expect(read(['period: { start: 2009-04, end: 2011-03 }']).matter.period).toEqual({
      start: '2009-04',
      end: '2011-03',
    });
  });

  it.each([
    ['a slug, which would change the address', 'slug: elsewhere', `${file}:7 (slug): this key is not known.`],
    [
      'a period that ends before it starts',
      "period: { start: '2011-03', end: '2009-04' }",
      `${file}:7 (period): {"start":"2011-03","end":"2009-04"} ends before it starts.`,
    ],
    [
      'a day in a period',
      "period: { start: '2009-04-01', end: '2011-03' }",
      `${file}:7 (period.start): "2009-04-01" is not a month.`,
    ],
    ['a figure that is no id', 'figure: The cases', `${file}:7 (figure): "The cases" is not an id.`],
  ])('refuses %s', (_, line, expected) => {
    expect(messageOf(() => read([line]))).toContain(expected);
  });

  it('refuses a short title of more than three words, counting a slot as one', () => {
    const long = section([], ['Words.']).replace('short: Told', 'short: Told and told again');
    expect(messageOf(() => readSection(file, long))).toContain(
      `${file}:4 (short): "Told and told again" has more than three words.`,
    );
    const slot = section([], ['Words.']).replace(
      'short: Told',
      "short: '{cases-2009-2011 as number} cases told'",
    );
    expect(readSection(file, slot).matter.short).toBe('{cases-2009-2011 as number} cases told');
  });

  it('refuses a missing source', () => {
    const without = section([], ['Words.']).replace('source: The IPCC.\n', '');
    expect(messageOf(() => readSection(file, without))).toContain(
      '(source): this key is missing.\n  Add source.',
    );
  });

  it('refuses a file without front matter', () => {
    expect(messageOf(() => readSection(file, 'Words.\n'))).toBe(
      `${file}:1: the front matter is missing.\n  Begin the file with a line ---, the keys order, title, short, message and source, and a line ---.`,
    );
  });

  it('refuses a name that cannot be an address', () => {
    expect(messageOf(() => readSection('content/sections/First count.mdx', section([], [])))).toBe(
      'content/sections/First count.mdx: "First count" cannot be the id of a section.\n  Name the file by lower-case words joined by hyphens.',
    );
  });
});

describe('stepsOf', () => {
  it('gives each step its state and the line it stands on', () => {
    expect(
      stepsOf(
        read(
          ['figure: cases'],
          ['<Step state="period">', 'Words.', '</Step>', '', '<Step state="cases">', 'Words.', '</Step>'],
        ),
      ),
    ).toEqual([
      { state: 'period', line: 9 },
      { state: 'cases', line: 13 },
    ]);
  });
});

describe('bodyProblems', () => {
  const step = (words: string): readonly string[] => ['', '<Step state="cases">', words, '</Step>'];

  it('finds nothing where everything can be printed', () => {
    expect(
      faults(
        step(
          'They counted <Fact id="cases-2009-2011" /> in <Fact id="cases-2009-2011" as="span" />: <Quote id="owers-2012" />.',
        ),
      ),
    ).toEqual([]);
  });

  it('names the line of a fact that is not known', () => {
    expect(faults(step('<Fact id="cases-2009-2012" />'))).toEqual([
      `${file}:11: there is no fact "cases-2009-2012".\n  Did you mean cases-2009-2011?`,
    ]);
  });

  it('names the line of a form that the fact does not have', () => {
    expect(faults(step('<Fact id="cases-2009-2011" as="word" />'))).toEqual([
      `${file}:11: the fact cases-2009-2011 cannot be printed as "word".\n  Did you mean words? It has: count, number, words, Words, span, period, as-of.`,
    ]);
    expect(faults(step('<Fact id="cases-2009-2011" as="month" />'))[0]).toContain(
      'cannot be printed as "month"',
    );
  });

  it('names the line of a quotation that is not known or not to be used', () => {
    expect(faults(step('<Quote id="owers-2021" />'))).toEqual([
      `${file}:11: there is no quotation "owers-2021".\n  Did you mean owers-2012?`,
    ]);
    expect(faults(step('<Quote id="owers-2017" />'))).toEqual([
      `${file}:11: the quotation owers-2017 is not to be used.\n  Take another from quotes.csv, or say it in our words.`,
    ]);
  });

  it('wants steps with a figure, each with a state, and none without', () => {
    expect(faults(['Words.'])).toEqual([
      `${file}:9: the section has the figure cases and no step.\n  Put its passages in <Step state="…"> … </Step>.`,
    ]);
    expect(faults(['<Step>', 'Words.', '</Step>'])).toEqual([
      `${file}:9: a step names no state.\n  Write <Step state="…"> with a state of the figure.`,
    ]);
    expect(faults(step('Words.'), [])).toEqual([
      `${file}:9: a step stands in a section without a figure.\n  Write plain paragraphs, or name the figure in the front matter.`,
    ]);
  });

  it('refuses a character that does not print', () => {
    expect(faults(step('Wor\u200bds.'))).toEqual([
      `${file}:11: the character U+200B does not print.\n  Remove it; save the file as UTF-8 without a byte order mark, with line feeds only.`,
    ]);
  });
});
