import { describe, expect, it } from 'vitest';
import {
  forceWords,
  sectionWords,
  stateAlternative,
  stateWords,
  windowTitle,
} from '../../../src/share/address-words.ts';

const filled = (text: string, ...facts: readonly string[]) => ({ text, facts });
const noPreview = { title: null, description: null };
const section = {
  title: filled('Two complete plans', 'complete'),
  message: filled('Two of 43 had every part in place.', 'complete', 'total'),
  preview: noPreview,
};
const figure = {
  name: 'Ledger chart of plans',
  facts: ['complete', 'total'],
  keyStates: ['sorted', 'complete'],
  words: (state: string) => ({
    title: `Title of ${state}`,
    subtitle: `Subtitle of ${state}.`,
    preview: state === 'long' ? { title: 'Short title', description: 'Short words.' } : noPreview,
  }),
  describe: (state: string) => (state === 'long' ? 'Rows of squares. '.repeat(30) : `Rows for ${state}.`),
};

describe('the words of a section', () => {
  it('are its heading and its message', () => {
    expect(sectionWords(section, figure)).toEqual({
      title: 'Two complete plans',
      description: 'Two of 43 had every part in place.',
      cardAlternative: 'Rows for sorted.',
      facts: ['complete', 'total'],
    });
  });

  it('are those for previews where it has them', () => {
    const preview = { title: filled('Plans', 'plan'), description: filled('Plans on paper.', 'paper') };
    const words = sectionWords({ ...section, preview }, null);
    expect([words.title, words.description]).toEqual(['Plans', 'Plans on paper.']);
    expect(words.facts).toEqual(['plan', 'complete', 'paper']);
  });

  it('say what is to be read on a card without a picture', () => {
    expect(sectionWords(section, null).cardAlternative).toBe(
      'Two complete plans. Two of 43 had every part in place.',
    );
  });
});

describe('the words of a state', () => {
  it('are its title and subtitle, or those for previews', () => {
    expect(stateWords(figure, 'sorted')).toMatchObject({
      title: 'Title of sorted',
      description: 'Subtitle of sorted.',
    });
    expect(stateWords(figure, 'long')).toMatchObject({ title: 'Short title', description: 'Short words.' });
  });

  it('describe the picture whole, or name its kind with its title and subtitle where that is too long', () => {
    expect(stateAlternative(figure, 'sorted')).toBe('Rows for sorted.');
    expect(stateAlternative(figure, 'long')).toBe('Ledger chart of plans. Title of long. Subtitle of long.');
  });
});

describe('the title of a window', () => {
  it('ends with the title of the story where there is room for it', () => {
    expect(windowTitle('Two plans', 'Told')).toBe('Two plans – Told');
    expect(windowTitle('A'.repeat(66), 'Told')).toBe('A'.repeat(66));
  });
});

describe('the words of a force', () => {
  it('say which map its card shows and when the report was published', () => {
    const words = forceWords({
      name: 'Kent: the record',
      description: 'About Kent.',
      map: 'Map with Kent outlined',
      report: 'The report came out in May.',
    });
    expect(words).toEqual({
      title: 'Kent: the record',
      description: 'About Kent.',
      cardAlternative: 'Map with Kent outlined. The report came out in May.',
      facts: [],
    });
  });
});
