import type { Scene } from '../../scene/scene.ts';
import { rect } from '../../scene/shapes.ts';
import type { Size } from '../../scene/size.ts';
import type { ForcesData } from './data.ts';
import { layout } from './layout.ts';
import { tileKey } from './map.ts';

/** Paper between a tile and the strong outline about it, in CSS pixels. */
const free = 3;

/**
 * The map with the tile of one force marked among those of its group, and when their reports were published.
 * @param force id of the force
 * @throws RangeError when there is no such force
 */
export function forceScene(data: ForcesData, force: string, size: Size): Scene {
  const index = data.tiles.findIndex((tile) => tile.force === force);
  const group = data.tiles[index]?.group;
  if (group === undefined) throw new RangeError(`there is no force "${force}" in the map`);
  const scene = layout(data, `group-${group}`, size);
  const tile = scene.marks.find(({ key }) => key === tileKey(index));
  const marked = tile?.shape === 'rect' ? [rect('chosen', 'force-chosen', tile, -free)] : [];
  return { ...scene, marks: [...scene.marks, ...marked] };
}
