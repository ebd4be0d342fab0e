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

it('a retraction may take back an earlier change, and no other kind may', () => {
  const retraction = { ...correction, kind: 'retraction', withdraws: 'v2.1' } as const;
  expect(changeProblems([correction, retraction], story)).toEqual([]);
  expect(changeProblems([correction, { ...correction, withdraws: 'v2.1' }], story).map(problemText)).toEqual([
    'content/corrections.yaml (2027-01-12): a correction cannot take back the change "v2.1".\n  Make it a retraction, or leave out withdraws.',
  ]);
});

it('a retraction of a change that is not there, or is its own, is refused', () => {
  const retraction = { ...correction, kind: 'retraction', withdraws: 'v2.2' } as const;
  expect(changeProblems([correction, retraction], story).map(({ remedy }) => remedy)).toEqual([
    'Name one of those before it: v2.1.',
  ]);
});
