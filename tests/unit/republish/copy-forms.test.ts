import { describe, expect, it } from 'vitest';
import { headlineId, type Block } from '../../../src/republish/copy-block.ts';
import { copyHtml } from '../../../src/republish/copy-html.ts';
import { copyMarkdown } from '../../../src/republish/copy-markdown.ts';
import { copyText } from '../../../src/republish/copy-text.ts';
import { copyWordPress } from '../../../src/republish/copy-wordpress.ts';
import { ksesFiltered } from '../../hosts/kses.ts';
import { copyOf, figure, paragraph } from './copy-of.ts';

const list: Block = {
  kind: 'list',
  id: 'notes',
  items: [{ id: 'note/one', runs: [{ text: 'One' }], facts: [], sources: ['S1'] }],
};
const heading: Block = {
  kind: 'heading',
  level: 2,
  id: 'plans',
  runs: [{ text: 'Plans' }],
  facts: [],
  sources: [],
};
const linked = paragraph(
  'plans/1',
  { text: 'A & B ' },
  { text: 'there', href: 'https://example.org/?a=1&b=2', strong: true },
);
const copy = copyOf(paragraph(headlineId, { text: 'Told', strong: true }), heading, linked, list, figure);

describe('a copy as HTML', () => {
  it('is one block a line with its id and its facts', () => {
    expect(copyHtml(copyOf(heading, linked, list)).split('\n')).toEqual([
      '<h2 data-b="plans">Plans</h2>',
      '<p data-b="plans/1" data-facts="cases">A &amp; B <strong><a href="https://example.org/?a=1&amp;b=2">there</a></strong></p>',
      '<ul><li data-b="note/one" data-sources="S1">One</li></ul>',
      '',
    ]);
  });

  it.each([copyHtml(copy), copyWordPress(copy)])('loses nothing to the filter of WordPress', (html) => {
    expect(ksesFiltered(html)).toBe(html);
  });

  it('keeps signs of markup out of the words of a picture', () => {
    expect(copyHtml(copyOf(figure))).toContain('alt="Two &quot;of&quot; 43 ‹forces›"');
  });
});

describe('a copy as WordPress blocks', () => {
  it('wraps every block, and every entry of a list, in its comments', () => {
    const html = copyWordPress(copy);
    expect(html.match(/<!-- wp:/g)?.length).toBe(html.match(/<!-- \/wp:/g)?.length);
    expect(html).toContain('<!-- wp:list-item --><li>One</li><!-- /wp:list-item -->');
    expect(html).toContain('<figure class="wp-block-image size-full"><a href=');
  });

  it('has no attribute that the editor would call invalid', () => {
    expect(copyWordPress(copy)).not.toMatch(/data-(?:b|facts|sources)=|loading=/);
  });
});

describe('a copy as Markdown', () => {
  it('has the headline as its heading, links whole and figures as pictures', () => {
    expect(copyMarkdown(copy)).toBe(
      [
        '# Told',
        '## Plans',
        'A & B **[there](https://example.org/?a=1&b=2)**',
        '- One',
        '[![Two "of" 43 \\<forces\\>](https://example.org/plans.png)](https://example.org/#plans/sorted)',
        '**Plans.** Credit: us.\n',
      ].join('\n\n'),
    );
  });

  it('is not misled by signs that mean markup', () => {
    expect(copyMarkdown(copyOf(paragraph('a', { text: '1. a_b*c [d]' })))).toBe('1\\. a\\_b\\*c \\[d\\]\n');
  });
});

describe('a copy as plain text', () => {
  it('says where each picture goes, its caption and its words', () => {
    expect(copyText(copyOf(linked, figure))).toBe(
      [
        'A & B there',
        '[Picture: https://example.org/plans.png]',
        'Plans. Credit: us.',
        'The picture in words:',
        'Two "of" 43 <forces>\n',
      ].join('\n\n'),
    );
  });

  it('says where support is, and what the credit leads to, in addresses below the words', () => {
    const service = { text: 'A helpline', href: 'https://help.example/' };
    const home = { text: 'It is at https://example.org/.', href: 'https://example.org/' };
    expect(copyText(copyOf(paragraph('support/one', service), paragraph('credit/first', home)))).toBe(
      ['A helpline', 'https://help.example/', 'It is at https://example.org/.\n'].join('\n\n'),
    );
  });
});
