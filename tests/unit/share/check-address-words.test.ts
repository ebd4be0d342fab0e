import { describe, expect, it } from 'vitest';
import { problemText } from '../../../src/ledger/index.ts';
import { addressWordsProblems } from '../../../src/share/check-address-words.ts';

const placed = (path: string, words: { title?: string; description?: string; cardAlternative?: string }) => ({
  path,
  place: { file: 'content/figures/plans.yaml', id: 'states.sorted.preview' },
  words: {
    title: `Title of ${path}`,
    description: `About ${path}`,
    cardAlternative: 'A map.',
    facts: [],
    ...words,
  },
});
const problems = (...list: readonly ReturnType<typeof placed>[]): readonly string[] =>
  addressWordsProblems(list, [{ path: '/facts/', title: 'Facts', description: 'Every fact.' }]).map(
    problemText,
  );

describe('the words of an address', () => {
  it('are well when they are short, neutral and of no other address', () => {
    expect(problems(placed('/plans/', {}), placed('/plans/sorted/', {}))).toEqual([]);
  });

  it('are refused when they are too long for a preview, never cut', () => {
    const title = 'T'.repeat(71);
    const description = 'D'.repeat(201);
    expect(problems(placed('/plans/', { title, description }))).toEqual([
      `content/figures/plans.yaml (states.sorted.preview.title): the title of /plans/ has 71 characters: “${title}”.\n  Write a shorter one here, of 70 characters or fewer; the page keeps its own.`,
      `content/figures/plans.yaml (states.sorted.preview.description): the description of /plans/ has 201 characters: “${description}”.\n  Write a shorter one here, of 200 characters or fewer; the page keeps its own.`,
    ]);
    expect(problems(placed('/plans/', { cardAlternative: 'A'.repeat(421) })).join()).toContain(
      'what is said of the card of /plans/ has 421 characters',
    );
  });

  it.each(['Sexual assault', 'This abuse', 'Exploited'])(
    'are refused when “%s” would show on a screen',
    (description) => {
      expect(problems(placed('/plans/', { description })).join()).toContain(
        'previews and history lists show it',
      );
    },
  );

  it('are refused when another address or page has them', () => {
    expect(problems(placed('/plans/', { title: 'Facts' }))).toEqual([
      'content/figures/plans.yaml (states.sorted.preview.title): /plans/ has the title of /facts/: “Facts”.\n  Write one of its own here; the page keeps its own.',
    ]);
    expect(
      problems(placed('/a/', { description: 'One.' }), placed('/b/', { description: 'One.' })).join(),
    ).toContain('/b/ has the description of /a/');
  });
});
