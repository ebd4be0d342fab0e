import { describe, expect, it } from 'vitest';
import { messages, page } from './page.ts';

const html = page('<p data-facts="cases-2009-2011">The report counted 54 cases: matters.</p>');

describe('a form of a page that cannot carry marks', () => {
  it('may have a number in words that are word for word a passage of a page', () => {
    const files = [
      { file: 'copy/a.md', text: '**The report** counted [54 cases](https://example.org/): matters.\n' },
      { file: 'copy/a.txt', text: 'Told\n\n- The report counted 54 cases: matters.\n' },
      { file: 'a.json', text: '{"content_text":"Told\\n\\nThe report counted 54 cases: matters."}' },
    ];
    expect(messages([...files, html])).toEqual([]);
  });

  it('may not have one in other words', () => {
    const files = [{ file: 'copy/a.txt', text: 'The report counted 54 cases: people.\n' }, html];
    expect(messages(files)[0]).toContain('the number "54" does not come from the ledger');
  });

  it('is not excused by a passage that has a fault itself', () => {
    const files = [
      page('<p>They counted 54 cases.</p>'),
      { file: 'a.txt', text: 'They counted 54 cases.\n' },
    ];
    expect(messages(files)[0]).toContain('and 1 more');
  });
});

describe('HTML that is served as text', () => {
  it('is read as HTML, marks and all', () => {
    const text = '<p data-facts="cases-2009-2011">54 cases</p>\n<p>43 forces</p>\n';
    expect(messages([{ file: 'copy/a.html.txt', text }])).toHaveLength(1);
  });
});

describe('the date of a source', () => {
  it('may stand where a mark names the source, and nowhere else', () => {
    const dated = '21 September 2012';
    expect(messages([page(`<li data-sources="S32">Source: a paper, ${dated}.</li>`)])).toEqual([]);
    expect(messages([page(`<li data-sources="S31">Source: a paper, ${dated}.</li>`)])).toHaveLength(1);
    expect(messages([page(`<li>Source: a paper, ${dated}.</li>`)])).toHaveLength(1);
  });
});
