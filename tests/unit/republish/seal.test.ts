import { describe, expect, it } from 'vitest';
import { bareWidth } from '../../../src/scene/text.ts';
import { changesOf } from '../../../src/republish/change.ts';
import { sealShown, sealSize, sealSvg, sealWords } from '../../../src/republish/seal.ts';

const fill = (text: string) => ({ text, facts: [], pieces: [] });
const change = (edition: number, date: string) =>
  ({
    edition,
    date,
    kind: 'correction',
    severity: 'minor',
    said: 'a',
    says: 'b',
    why: 'c',
    blocks: ['plans'],
    figures: [],
  }) as const;
const changes = changesOf([change(2, '2027-01-12'), change(3, '2027-02-01')], fill);

describe('the seal of an edition', () => {
  it('turns when a later edition corrects it, and gives the day of the last correction', () => {
    expect(sealWords(1, [])).toBe('No corrections since');
    expect(sealWords(1, changes)).toBe('Corrected 1 February 2027: see what changed');
    expect(sealWords(3, changes)).toBe('No corrections since');
  });

  it('names the story and the edition', () => {
    const svg = sealSvg('Told', 2, changes);
    expect(svg).toContain('>Told<');
    expect(svg).toContain('Edition 2');
    expect(svg).toContain('Corrected 1 February 2027');
  });

  it('has room for the longest day', () => {
    const [longest] = changesOf([change(2, '2027-09-30')], fill);
    const words = sealWords(1, longest === undefined ? [] : [longest]);
    expect(words).toContain('30 September 2027');
    expect(bareWidth(words, 'label', 46)).toBeLessThan(sealSize.width - 32);
  });

  it('is shown in its own proportions', () => {
    expect(sealShown.width / sealShown.height).toBe(sealSize.width / sealSize.height);
  });
});
