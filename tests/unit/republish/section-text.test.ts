import { describe, expect, it } from 'vitest';
import { wordsOf, type Block } from '../../../src/republish/copy-block.ts';
import { sectionText } from '../../../src/republish/section-text.ts';

const page = 'https://example.org/told/';
const blocks = (html: string): readonly Block[] => sectionText(html, 'plans', page).map(({ block }) => block);

describe('sectionText', () => {
  it('keeps a number and its unit in the sentence, and names its fact once', () => {
    const html =
      '<p>In <button class="fact" data-fact="cases">54</button><span data-fact="cases"> cases</span>, it said.</p>';
    expect(blocks(html)).toEqual([
      {
        kind: 'paragraph',
        id: 'plans/1',
        runs: [{ text: 'In 54 cases, it said.' }],
        facts: ['cases'],
        sources: [],
      },
    ]);
  });

  it('names blocks by the state that they go with, and counts on when the state comes again', () => {
    const step = (state: string): string =>
      `<div class="step" data-state="${state}"><p>One.</p><p>Two.</p></div>`;
    const placed = sectionText(`${step('sorted')}${step('all')}${step('sorted')}`, 'plans', page);
    expect(placed.map(({ block }) => block.id)).toEqual([
      'plans/sorted',
      'plans/sorted/2',
      'plans/all',
      'plans/all/2',
      'plans/sorted/3',
      'plans/sorted/4',
    ]);
    expect(placed.map(({ state }) => state)).toEqual(['sorted', 'sorted', 'all', 'all', 'sorted', 'sorted']);
  });

  it('puts quotation marks round a quotation', () => {
    expect(blocks('<p>She said: <q data-quote="one">Never again.</q></p>')).toMatchObject([
      { runs: [{ text: 'She said: “Never again.”' }] },
    ]);
  });

  it('writes links whole, from the page of the story', () => {
    expect(blocks('<p>See <a href="/told/methods/">the methods</a>.</p>')).toMatchObject([
      { runs: [{}, { text: 'the methods', href: 'https://example.org/told/methods/' }, {}] },
    ]);
  });

  it('makes entries of a list of definitions', () => {
    const [list] = blocks('<dl><div><dt>Finding</dt><dd>It is proved.</dd></div></dl>');
    expect(list?.kind === 'list' && list.items.map(({ runs }) => wordsOf(runs))).toEqual([
      'Finding: It is proved.',
    ]);
  });

  it('stops at an element that it has no words for', () => {
    expect(() => blocks('<table></table>')).toThrow(
      'plans: a copy of the story has no words for the element <table>.',
    );
  });

  it('stops at words outside a paragraph', () => {
    expect(() => blocks('loose')).toThrow('plans: "loose" stands outside a paragraph.');
  });
});
