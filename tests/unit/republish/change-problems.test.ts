import { expect, it } from 'vitest';
import { problemText } from '../../../src/ledger/index.ts';
import { changeProblems } from '../../../src/republish/change-problems.ts';

const correction = {
  edition: 2,
  date: '2027-01-12',
  kind: 'correction',
  severity: 'minor',
  said: 'a',
  says: 'b',
  why: 'c',
  blocks: ['plans', 'plans/sorted'],
  figures: ['plans'],
} as const;
const story = { edition: 2, sections: [{ id: 'plans', states: ['sorted'] }], figures: ['plans', 'cases'] };

it('a correction of what is there has no fault', () => {
  expect(changeProblems([correction], story)).toEqual([]);
});

it('a part of the story that there is not is refused, with the nearest one', () => {
  const wrong = { ...correction, blocks: ['plans/sortd'], figures: ['plan'] };
  expect(changeProblems([wrong], story).map(problemText)).toEqual([
    'content/corrections.yaml (2027-01-12): there is no section or state "plans/sortd".\n  Did you mean plans/sorted?',
    'content/corrections.yaml (2027-01-12): there is no figure "plan".\n  Did you mean plans?',
  ]);
});

it('a correction of an edition that is still to come is refused', () => {
  const [problem] = changeProblems([{ ...correction, edition: 3 }], story);
  expect(problem?.remedy).toContain('Raise edition in content/story.yaml');
});
