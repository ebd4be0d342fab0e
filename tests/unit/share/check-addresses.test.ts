import { describe, expect, it } from 'vitest';
import { readAddressList } from '../../../src/ledger/address-list.ts';
import { problemText } from '../../../src/ledger/index.ts';
import { clashProblems, publishedIdProblems } from '../../../src/share/check-addresses.ts';

const live = {
  section: ['plans'],
  state: ['plans/forces', 'plans/sorted'],
  force: ['kent'],
  figure: ['plans/sorted'],
};
const all = [
  'section plans',
  'state plans/forces',
  'state plans/sorted',
  'force kent',
  'figure plans/sorted',
];
const problems = (...lines: readonly string[]): readonly string[] =>
  publishedIdProblems(readAddressList('content/addresses.txt', lines.join('\n')), live).map(problemText);

describe('the ids of the site', () => {
  it('are well when each is in the list and each of the list is there', () => {
    expect(problems(...all)).toEqual([]);
    expect(problems(...all, 'state plans/groups -> plans/sorted', 'section papers -> plans')).toEqual([]);
  });

  it('may not vanish without a word of what stands in their place', () => {
    expect(problems(...all, 'state plans/sort')).toEqual([
      'content/addresses.txt:6 (state plans/sort): this state was published and is no more.\n  Put it back, or say here what stands in its place, such as: state plans/sort -> plans/sorted',
    ]);
  });

  it('that are new must be added, and the lines to add are said', () => {
    expect(problems(...all.slice(0, 3))).toEqual([
      'content/addresses.txt: 2 addresses are not in the list.\n  Add what is to be kept for good:\n    force kent\n    figure plans/sorted',
    ]);
  });

  it('may not be said to have moved to what there is not, or while they are still there', () => {
    expect(problems(...all, 'section papers -> planes')).toEqual([
      'content/addresses.txt:6 (section papers): it is said to have moved to planes, and there is no such section.\n  Did you mean plans?',
    ]);
    expect(problems('section plans -> again', ...all.slice(1))).toEqual([
      'content/addresses.txt:1 (section plans): this section is said to have moved to again, and is still there.\n  Write: section plans',
    ]);
  });

  it('of forces never vanish or move, since other sites show their embeds', () => {
    expect(problems(...all, 'force essex', 'force surrey -> kent')).toEqual([
      'content/addresses.txt:6 (force essex): this force was published and is no more.\n  Put its row in content/forces.csv back: other sites show its embed.',
      'content/addresses.txt:7 (force surrey): a force cannot move: other sites show its embed.\n  Put its row in content/forces.csv back, and write: force surrey',
    ]);
  });

  it('of pictures never vanish or move, since other sites show them', () => {
    expect(problems(...all, 'figure plans/old', 'figure plans/older -> plans/sorted')).toEqual([
      'content/addresses.txt:6 (figure plans/old): this picture was published and is no more.\n  Put the figure or its state back: other sites show its embed.',
      'content/addresses.txt:7 (figure plans/older): a picture cannot move: other sites show its embed.\n  Put the figure or its state back, and write: figure plans/older',
    ]);
  });

  it('are no address of another page, and no force is named as a state of the forces', () => {
    expect(
      clashProblems({ section: ['plans', 'facts'], state: ['forces/kent'], force: ['kent'] }).map(
        problemText,
      ),
    ).toEqual([
      'content/sections/facts.mdx: /facts/ is the address of something else.\n  Give the section another id: rename its file.',
      'content/forces.csv (kent): /forces/kent/ is the address of a state of the section forces.\n  Give the state another name: the id of a force stays.',
    ]);
  });
});
