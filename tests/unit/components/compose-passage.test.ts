import { describe, expect, it } from 'vitest';
import { composePassage } from '../../../src/components/compose-passage.ts';

const number = (fact: string): string => `<button class="fact" data-fact="${fact}">2</button>`;
const text = [
  '<div class="step" data-state="sorted">\n<p>One',
  number('complete'),
  '</p></div><div class="step" data-state="named"><p>Two ',
  number('total'),
  '</p></div><div class="step" data-state="named"><p>Three</p></div>',
].join('');

describe('composePassage', () => {
  it('holds every passage of one state and nothing of the others', () => {
    const { html, facts } = composePassage(text, 'plans', 'named');
    expect(html).toMatch(/^<div class="told"><p>Two .*<\/p><\/div><div class="told"><p>Three<\/p><\/div>$/);
    expect(html).not.toContain('One');
    expect(facts).toEqual(['total']);
  });

  it('holds all passages of a section in order, without what only a stage needs', () => {
    const { html, facts } = composePassage(text, 'plans');
    expect([...html.matchAll(/One|Two|Three/g)].map(([word]) => word)).toEqual(['One', 'Two', 'Three']);
    expect(html).not.toMatch(/data-state|class="step/);
    expect(facts).toEqual(['complete', 'total']);
  });

  it('points every printed number at the note of its fact in this section', () => {
    expect(composePassage(text, 'plans', 'sorted').html).toContain('popovertarget="note-plans-complete"');
  });

  it('raises the headings in a text without steps, since the page is headed by that of the section', () => {
    expect(composePassage('<h3>Since then</h3>', 'unknown').html).toBe('<h2>Since then</h2>');
  });

  it('leaves a text without steps as it is, but for its numbers', () => {
    expect(composePassage(`<p>All ${number('total')}</p>`, 'unknown')).toEqual({
      html: '<p>All <button class="fact" data-fact="total" popovertarget="note-unknown-total">2</button></p>',
      facts: ['total'],
    });
  });
});
