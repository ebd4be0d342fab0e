import { beforeEach, describe, expect, it } from 'vitest';
import { embedDocument } from '../../../src/embed/document.ts';
import { startSteps } from '../../../src/embed/step.ts';
import { sampleEmbed } from './sample-embed.ts';

const html = embedDocument(sampleEmbed, { origin: 'https://story.example/', style: '', script: '' });

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`there is no ${selector}`);
  return found;
}

const shown = (): readonly (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>('[data-state]')]
    .filter(({ hidden }) => !hidden)
    .map(({ dataset }) => dataset['state']);

describe('startSteps', () => {
  beforeEach(() => {
    document.body.innerHTML = /<body>(.*)<\/body>/s.exec(html)?.[1] ?? '';
  });

  it('shows the buttons, and still the state that the document showed', () => {
    startSteps();
    expect(element('.stepper').hidden).toBe(false);
    expect(shown()).toEqual(['second', 'second']);
    expect(element('.count').textContent).toBe('2 of 2');
    expect(element('[role=status]').textContent).toBe('');
  });

  it('goes to the state before with its picture and description, and tells it once', () => {
    startSteps();
    element('[data-by="-1"]').click();
    expect(shown()).toEqual(['first', 'first']);
    expect(element('.count').textContent).toBe('1 of 2');
    expect(element('[role=status]').textContent).toBe('1 of 2. The first state');
  });

  it('goes no further than the last state, and says so of the button without taking it away', () => {
    startSteps();
    const next = element('[data-by="1"]');
    expect(next.getAttribute('aria-disabled')).toBe('true');
    next.click();
    expect(shown()).toEqual(['second', 'second']);
    expect(element('[role=status]').textContent).toBe('');
    element('[data-by="-1"]').click();
    expect(next.getAttribute('aria-disabled')).toBe('false');
  });

  it('does nothing in an embed without steps', () => {
    document.body.innerHTML = '<div class="state" data-state="only"></div>';
    startSteps();
    expect(shown()).toEqual(['only']);
  });
});
