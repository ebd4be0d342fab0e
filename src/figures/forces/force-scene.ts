import type { Mark } from '../../scene/mark.ts';
import { round } from '../../scene/round.ts';
import type { Scene } from '../../scene/scene.ts';
import { rect } from '../../scene/shapes.ts';
import type { Size } from '../../scene/size.ts';
import type { ForcesData } from './data.ts';
import { layout } from './layout.ts';
import { tileKey } from './map.ts';

/** Paper between a tile and the strong outline about it, and for that outline about the map, in CSS pixels. */
const free = 3;
const margin = 5;

function moved(mark: Mark): Mark {
  return mark.shape === 'line'
    ? {
        ...mark,
        x1: round(mark.x1 + margin),
        y1: round(mark.y1 + margin),
        x2: round(mark.x2 + margin),
        y2: round(mark.y2 + margin),
      }
    : { ...mark, x: round(mark.x + margin), y: round(mark.y + margin) };
}

/**
 * The map with the tile of one force marked among those of its group, and when their reports were published.
 * @param force id of the force
 * @throws RangeError when there is no such force
 */
export function forceScene(data: ForcesData, force: string, size: Size): Scene {
  const index = data.tiles.findIndex(({ record }) => record.force === force);
  const group = data.tiles[index]?.group;
  if (group === undefined) throw new RangeError(`there is no force "${force}" in the map`);
  const room = { ...size, width: size.width - margin * 2, height: size.height - margin };
  const scene = layout(data, `group-${group}`, room);
  const marks = scene.marks.map(moved);
  const tile = marks.find(({ key }) => key === tileKey(index));
  const outline = tile?.shape === 'rect' ? [rect('chosen', 'force-chosen', tile, -free)] : [];
  return { width: size.width, height: round(scene.height + margin), marks: [...marks, ...outline] };
}
