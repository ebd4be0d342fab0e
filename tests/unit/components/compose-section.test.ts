import { describe, expect, it } from 'vitest';
import { composeSection, noteId } from '../../../src/components/compose-section.ts';

const step = (state: string, text: string): string => `<div class="step" data-state="${state}">${text}</div>`;

describe('composeSection', () => {
  it('gives the first step of each state the address section/state, and a later step of that state none', () => {
    const { steps } = composeSection(
      step('block', '<p>One</p>') + step('years', '<p>Two</p>') + step('years', '<p>Three</p>'),
      'referrals',
    );
    expect(steps).toEqual([
      { state: 'block', id: 'referrals/block' },
      { state: 'years', id: 'referrals/years' },
      { state: 'years', id: null },
    ]);
  });

  it('counts the steps before their words, marked as a count of steps', () => {
    const { html } = composeSection(step('block', '<p>One</p>') + step('years', '<p>Two</p>'), 'referrals');
    expect(html).toContain('<p class="step-count" data-number="step">2 of 2</p><p>Two</p>');
  });

  it('points each printed number at the note of its fact in this section, and names each fact once', () => {
    const number = '<button class="fact" data-fact="cases-2009-2011">54 cases</button>';
    const { html, facts } = composeSection(step('cases', `<p>${number} and ${number}</p>`), 'first-count');
    expect(facts).toEqual(['cases-2009-2011']);
    expect(html.split(`popovertarget="${noteId('first-count', 'cases-2009-2011')}"`)).toHaveLength(3);
  });

  it('keeps a place for every address that a state had once, at the step that has its address now', () => {
    const { html } = composeSection(
      step('years', '<p>Two</p>') + step('years', '<p>Three</p>'),
      'referrals',
      (id) => (id === 'referrals/years' ? ['referrals/columns'] : []),
    );
    expect(html.split('<span id="referrals/columns"></span>')).toHaveLength(2);
    expect(html).toMatch(/id="referrals\/years"><span id="referrals\/columns">/);
  });

  it('leaves a text without steps as it is', () => {
    expect(composeSection('<p>Nobody knows.</p>', 'unknown')).toEqual({
      html: '<p>Nobody knows.</p>',
      steps: [],
      facts: [],
    });
  });
});
