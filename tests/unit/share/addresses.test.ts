import { describe, expect, it } from 'vitest';
import { cardPath, forceAddress, sectionAddresses } from '../../../src/share/addresses.ts';

const sections = [
  { id: 'definition', states: [] },
  { id: 'plans', states: ['forces', 'sorted', 'what-it-means', 'what-it-means'] },
];
const addresses = [...sections.flatMap(sectionAddresses), forceAddress({ id: 'kent' })];

describe('the addresses of the story', () => {
  it('of a section are its own, followed by those of its states in the order of the story', () => {
    expect(addresses.map(({ path }) => path)).toEqual([
      '/definition/',
      '/plans/',
      '/plans/forces/',
      '/plans/sorted/',
      '/plans/what-it-means/',
      '/forces/kent/',
    ]);
  });

  it('name a state once, however many steps go with it', () => {
    expect(addresses.filter(({ state }) => state === 'what-it-means')).toHaveLength(1);
  });

  it('lead to the very step in the whole story; those of forces to the section of forces', () => {
    expect(addresses.map(({ inStory }) => inStory)).toEqual([
      '/#definition',
      '/#plans',
      '/#plans/forces',
      '/#plans/sorted',
      '/#plans/what-it-means',
      '/#forces',
    ]);
  });

  it('each have a card of their own, named as the address', () => {
    expect(addresses.map(({ card }) => card)).toEqual([
      '/cards/definition.png',
      '/cards/plans.png',
      '/cards/plans/forces.png',
      '/cards/plans/sorted.png',
      '/cards/plans/what-it-means.png',
      '/cards/forces/kent.png',
    ]);
    expect(cardPath('/plans/sorted/')).toBe('/cards/plans/sorted.png');
  });
});
