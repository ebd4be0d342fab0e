import { describe, expect, it } from 'vitest';
import { forcesFacts, forcesStates, groups, type ForcesState } from '../../../../src/figures/forces/data.ts';
import { forceScene } from '../../../../src/figures/forces/force-scene.ts';
import { forces } from '../../../../src/figures/forces/index.ts';
import type { RectMark } from '../../../../src/scene/mark.ts';
import type { Scene } from '../../../../src/scene/scene.ts';
import type { Size } from '../../../../src/scene/size.ts';
import { dataOf, ledger } from '../drawn.ts';

const data = dataOf(forces);
const narrow: Size = { width: 358, height: Infinity, textScale: 1 };
const wide: Size = { width: 822, height: Infinity, textScale: 1 };

function tilesOf({ marks }: Scene): readonly RectMark[] {
  return marks.filter((mark): mark is RectMark => mark.shape === 'rect' && /^tile-\d+$/.test(mark.key));
}

function places(scene: Scene): readonly unknown[] {
  return tilesOf(scene)
    .map(({ key, x, y, width, height }) => ({ key, x, y, width, height }))
    .sort((one, other) => one.key.localeCompare(other.key));
}

describe('the map of forces', () => {
  it.each(forcesStates)('%s shows every force as one square of one size', (state) => {
    for (const size of [narrow, wide]) {
      const tiles = tilesOf(forces.layout(data, state, size));
      expect(tiles).toHaveLength(ledger.numberOf(forcesFacts.total));
      expect(new Set(tiles.map(({ width, height }) => `${width} ${height}`)).size).toBe(1);
    }
  });

  it.each(groups)('puts as many forces in group %i as the inspectorate published reports on', (group) => {
    expect(data.tiles.filter((tile) => tile.group === group)).toHaveLength(
      ledger.numberOf(forcesFacts[group]),
    );
    const state: ForcesState = `group-${group}`;
    const shown = tilesOf(forces.layout(data, state, wide)).filter(({ tone }) => tone !== 'force-other');
    expect(shown).toHaveLength(ledger.numberOf(forcesFacts[group]));
  });

  it('keeps every tile in its place from state to state', () => {
    for (const size of [narrow, wide, { width: 328, height: 290, textScale: 1 }])
      for (const state of forcesStates)
        expect(places(forces.layout(data, state, size))).toEqual(places(forces.layout(data, 'all', size)));
  });

  it('sets Wales apart by a gap on every side', () => {
    const tiles = tilesOf(forces.layout(data, 'all', wide));
    const at = (force: string): RectMark | undefined =>
      tiles.find(
        ({ key }) => key === `tile-${data.tiles.findIndex(({ record }) => record.force === force) + 1}`,
      );
    const sides = (force: string): RectMark => at(force) ?? expect.fail(`no tile of ${force}`);
    const usual = sides('essex').x - (sides('city-of-london').x + sides('city-of-london').width);
    for (const welsh of data.tiles.filter(({ wales }) => wales))
      for (const english of data.tiles.filter(({ wales }) => !wales)) {
        const [one, other] = [sides(welsh.record.force), sides(english.record.force)];
        const across = Math.max(one.x, other.x) - Math.min(one.x + one.width, other.x + other.width);
        const down = Math.max(one.y, other.y) - Math.min(one.y + one.height, other.y + other.height);
        expect(
          Math.max(across, down),
          `${welsh.record.force} and ${english.record.force}`,
        ).toBeGreaterThanOrEqual(0);
        if (down <= usual * 2)
          expect(across, `${welsh.record.force} and ${english.record.force}`).toBeGreaterThan(usual);
      }
  });

  it('is the same whatever a report found, whatever became of a plan and whatever a force replied', () => {
    const changed = {
      ...ledger,
      forces: ledger.forces.map((force, index) => ({
        ...force,
        finding2019: (['positive', 'mixed', 'gap', 'not-found'] as const)[index % 4] ?? 'gap',
        finding2019Summary: 'Something else.',
        plan2017: (['complete', 'started', 'unknown'] as const)[index % 3] ?? 'started',
        reply: index % 2 === 0 ? 'A reply.' : '',
      })),
    };
    expect(forces.data(changed, data.words)).toEqual(data);
  });

  it('uses no tone that means a warning or a response', () => {
    const tones = forcesStates.flatMap((state) =>
      forces.layout(data, state, wide).marks.map(({ tone }) => tone),
    );
    expect(
      tones.filter((tone) => /complete|started|blank|people|asked|due|found|overdue|done/.test(tone)),
    ).toEqual([]);
  });

  it('has no state whose name is that of a force, so that every address leads to one page', () => {
    const ids = ledger.forces.map(({ id }) => id);
    expect(forcesStates.filter((state) => ids.includes(state))).toEqual([]);
  });
});

describe('forceScene', () => {
  it.each(ledger.forces.map(({ id }) => id))('marks the tile of %s and no other', (force) => {
    const scene = forceScene(data, force, narrow);
    const [outline, ...others] = scene.marks.filter(({ tone }) => tone === 'force-chosen');
    const index = data.tiles.findIndex(({ record }) => record.force === force);
    const tile = tilesOf(scene).find(({ key }) => key === `tile-${index + 1}`);
    expect(others).toEqual([]);
    expect(tile?.tone).not.toBe('force-other');
    if (outline?.shape !== 'rect' || tile === undefined) expect.fail('no outline about a tile');
    expect(outline.x + outline.width / 2).toBeCloseTo(tile.x + tile.width / 2, 1);
    expect(outline.y + outline.height / 2).toBeCloseTo(tile.y + tile.height / 2, 1);
  });

  it('knows no force that there is not', () => {
    expect(() => forceScene(data, 'all', narrow)).toThrow('there is no force "all" in the map');
  });
});
