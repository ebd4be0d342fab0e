import { describe, expect, it } from 'vitest';
import { forceAddress, sectionAddresses, type StoryAddress } from '../../../src/share/addresses.ts';
import { placeInStory } from '../../../src/share/place-in-story.ts';

const sections = [
  { id: 'definition', states: [] },
  { id: 'plans', states: ['forces', 'sorted'] },
  { id: 'again', states: ['capacity'] },
];
const forces = [{ id: 'kent' }, { id: 'surrey' }];
const all = [...sections.flatMap(sectionAddresses), ...forces.map(forceAddress)];
const at = (path: string): StoryAddress => {
  const found = all.find((address) => address.path === path);
  if (found === undefined) throw new Error(`no address ${path}`);
  return found;
};
const around = (path: string) => {
  const { before, after } = placeInStory(all, at(path));
  return [before?.path, after?.path];
};

describe('the place of an address in the story', () => {
  it('is between its neighbours of the same kind, across sections', () => {
    expect(around('/plans/')).toEqual(['/definition/', '/again/']);
    expect(around('/plans/sorted/')).toEqual(['/plans/forces/', '/again/capacity/']);
    expect(around('/forces/kent/')).toEqual([undefined, '/forces/surrey/']);
  });

  it('has nothing before the first and after the last', () => {
    expect(around('/definition/')).toEqual([undefined, '/plans/']);
    expect(around('/again/capacity/')).toEqual(['/plans/sorted/', undefined]);
  });

  it('says which section of how many it is in, and which pictures that section has', () => {
    const { section, sectionPlace, pictures } = placeInStory(all, at('/plans/sorted/'));
    expect(section?.path).toBe('/plans/');
    expect(sectionPlace).toEqual({ number: 2, of: 3 });
    expect(pictures.map(({ state }) => state)).toEqual(['forces', 'sorted']);
  });

  it('of a force is in no section while the section of forces is not in the story', () => {
    expect(placeInStory(all, at('/forces/kent/')).section).toBeNull();
  });
});
