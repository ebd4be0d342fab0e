import { describe, expect, it } from 'vitest';
import { joinCopies } from '../../../src/components/join-copies.ts';

const copy = (...own: readonly string[]): string => `${['Note', ...own, 'Country', 'Support'].join('\n')}\n`;

describe('joinCopies', () => {
  it('leaves one copy as it is', () => {
    expect(joinCopies([copy('Kent')], '\n')).toBe(copy('Kent'));
  });

  it('says what copies share at both ends once, and each one’s own in the order given', () => {
    expect(joinCopies([copy('Kent', 'A reply'), copy('Essex')], '\n')).toBe(copy('Kent', 'A reply', 'Essex'));
  });

  it('keeps what two copies share in their middle for each of them', () => {
    const copies = [copy('Kent', 'Not known', 'About Kent'), copy('Essex', 'Not known', 'About Essex')];
    expect(joinCopies(copies, '\n')).toBe(
      copy('Kent', 'Not known', 'About Kent', 'Essex', 'Not known', 'About Essex'),
    );
  });

  it('parts blocks by what the form parts them by', () => {
    const [one, other] = ['Note\n\nKent\nLine\n\nSupport\n', 'Note\n\nEssex\nLine\n\nSupport\n'];
    expect(joinCopies([one, other], '\n\n')).toBe('Note\n\nKent\nLine\n\nEssex\nLine\n\nSupport\n');
  });

  it('takes a copy that is given twice once', () => {
    expect(joinCopies([copy('Kent'), copy('Kent')], '\n')).toBe(copy('Kent'));
  });
});
