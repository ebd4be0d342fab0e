import { expect, it } from 'vitest';
import { sectionFacts } from '../../../src/components/section-facts.ts';

const words = (...facts: readonly string[]) => ({ text: 'Words', facts, pieces: [] });

it('a section uses the facts of its heading, message, source line, text and figure, each once', () => {
  const section = {
    id: 'first-count',
    title: words('cases-2009-2011'),
    short: words('cases-2009-2011'),
    message: words('report-2012-date'),
    source: words('asked-code-2012'),
  };
  const body =
    '<Step state="cases">\n<Fact id="forces-total" as="number" /> and <Fact id="forces-total" />\n</Step>';
  const { facts } = sectionFacts(section, body, { facts: ['cases-possibly-higher-2012'] });
  expect([...facts].sort()).toEqual([
    'asked-code-2012',
    'cases-2009-2011',
    'cases-possibly-higher-2012',
    'forces-total',
    'report-2012-date',
  ]);
});

it('a section without a figure uses the facts of its words', () => {
  const none = words();
  const section = { id: 'unknown', title: none, short: none, message: none, source: none };
  expect([...sectionFacts(section, 'No number.', null).facts]).toEqual([]);
});
