import { describe, expect, it } from 'vitest';
import { findForces } from '../../../src/components/force-search.ts';
import { readLedger } from '../../../src/ledger/index.ts';

const { forces } = readLedger('content');
const names = forces.map(({ name, welshName }) => [name, welshName].filter((one) => one !== ''));
const found = (text: string): readonly (string | undefined)[] =>
  findForces(text, names).map((place) => forces[place]?.id);

/** Every way to type a name with one letter left out, doubled, changed, or swapped with its neighbour. */
function slips(name: string): readonly string[] {
  return Array.from(name).flatMap((letter, at) => {
    if (!/\p{L}/u.test(letter)) return [];
    const [before, after] = [name.slice(0, at), name.slice(at + 1)];
    const [neighbour = ''] = after;
    return [
      before + after,
      before + (letter === 'q' ? 'x' : 'q') + after,
      ...(/\p{L}/u.test(neighbour) ? [before + neighbour + letter + after.slice(1)] : []),
    ];
  });
}

describe('findForces', { timeout: 30_000 }, () => {
  it.each(forces.map(({ name, id }) => ({ name, id })))('finds $name alone by its name', ({ name, id }) => {
    expect(found(name)).toEqual([id]);
    expect(found(name.toUpperCase().replaceAll('-', ' '))).toEqual([id]);
  });

  it.each(forces.map(({ shortName, id }) => ({ shortName, id })))(
    'finds $shortName by its short name, whatever the force is called besides',
    ({ shortName, id }) => {
      for (const besides of ['', ' police', ' Constabulary', ' Police Force'])
        expect(found(shortName + besides)).toContain(id);
    },
  );

  it.each(forces.filter(({ welshName }) => welshName !== ''))(
    'finds $name by its Welsh name',
    ({ welshName, id }) => {
      expect(found(welshName)).toEqual([id]);
      expect(found(welshName.replace('Heddlu ', ''))).toContain(id);
    },
  );

  it('finds every force by its name with any one slip of the keys', () => {
    const missed = forces.flatMap(({ id, name, welshName }) =>
      [name, welshName].flatMap(slips).filter((typed) => !found(typed).includes(id)),
    );
    expect(missed).toEqual([]);
  });

  it('finds every telling name with one slip of the keys', () => {
    const missed = forces.flatMap(({ id, shortName }) =>
      slips(shortName).filter((typed) => !found(typed).includes(id)),
    );
    expect(missed).toEqual([]);
  });

  it('finds no other force for a slip in a long name', () => {
    expect(found('Northamtonshire')).toEqual(['northamptonshire']);
    expect(found('hertforshire police')).toEqual(['hertfordshire']);
    expect(found('avon & sumerset')).toEqual(['avon-and-somerset']);
  });

  it('takes a name that fits as typed before one that fits with a slip', () => {
    expect(found('essex')).toEqual(['essex']);
    expect(found('kent')).toEqual(['kent']);
    expect(found('Met')).toEqual(['metropolitan']);
  });

  it('finds by the beginning of any word while a name is being typed', () => {
    expect(found('po')).toEqual(['dyfed-powys']);
    expect(found('york')).toEqual(['north-yorkshire', 'south-yorkshire', 'west-yorkshire']);
    expect(found('kent pol')).toEqual(['kent']);
    expect(found('he')).toEqual(['hertfordshire']);
    expect(found('cymru')).toEqual(['north-wales', 'south-wales']);
  });

  it('finds by initials and by words run together', () => {
    expect(found('GMP')).toEqual(['greater-manchester']);
    expect(found('westyorkshire')).toEqual(['west-yorkshire']);
    expect(found('dyfedpowys')).toEqual(['dyfed-powys']);
  });

  it('finds all for nothing, and for words that every name has', () => {
    for (const text of ['', ' ', 'Police', 'Heddlu', 'the constabulary'])
      expect(found(text)).toHaveLength(forces.length);
  });

  it('finds none for what is like no name', () => {
    for (const text of ['x', 'Scotland', 'qwertyuiop', '12']) expect(found(text)).toEqual([]);
  });

  it('keeps the order that it is given', () => {
    const places = findForces('shire', names);
    expect([...places]).toEqual([...places].sort((one, other) => one - other));
    const west = found('west');
    expect(west).toEqual([...west].sort());
  });
});
