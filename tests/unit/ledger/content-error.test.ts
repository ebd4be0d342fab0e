import { describe, expect, it } from 'vitest';
import { ContentError, throwProblems } from '../../../src/ledger/content-error.ts';

const first = {
  place: { file: 'content/facts.csv', line: 14, id: 'cases-2009-2011' },
  problem: 'caveat is empty.',
  remedy: 'Say what the number does not mean.',
};
const second = {
  place: { file: 'content/story.yaml' },
  problem: 'the story has no title.',
  remedy: 'Add one.',
};

describe('ContentError', () => {
  it('names file, line and row, says what is wrong, and how to mend it on a second line', () => {
    expect(new ContentError(first).message).toBe(
      'content/facts.csv:14 (cases-2009-2011): caveat is empty.\n  Say what the number does not mean.',
    );
  });

  it('leaves out a line and a row that are not known', () => {
    expect(new ContentError(second).message).toBe('content/story.yaml: the story has no title.\n  Add one.');
  });

  it('lists every problem and keeps the first in its fields', () => {
    const error = new ContentError(first, second);
    expect(error.message.split('\n')).toHaveLength(4);
    expect(error.problems).toEqual([first, second]);
    expect([error.place, error.problem, error.remedy]).toEqual([first.place, first.problem, first.remedy]);
  });
});

describe('throwProblems', () => {
  it('throws one error for all problems', () => {
    expect(() => {
      throwProblems([first, second]);
    }).toThrow(new ContentError(first, second));
  });

  it('throws nothing when there are none', () => {
    expect(() => {
      throwProblems([]);
    }).not.toThrow();
  });
});
