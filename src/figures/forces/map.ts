import { paragraph } from '../../scene/paragraph.ts';
import type { Part } from '../../scene/part.ts';
import { bareWidth } from '../../scene/text.ts';
import type { Group, Tile } from './data.ts';
import { grouped, quiet, type Square } from './tiles.ts';

/** Paper between Wales and England, in tiles: their squares do not touch, corners included. */
const gap = 1.2;

/** Side of a tile over the distance between neighbours. */
const side = 0.9;

/** From edge to edge, in distances between tiles. */
export const across = 6 + gap + side;

/** From top to foot, in distances between tiles. */
export const down = 8 + side;

/** What a map shows. Lengths in CSS pixels. */
export interface MapShown {
  readonly tiles: readonly Tile[];
  /** The one group that is shown in its mark; all are when left out. */
  readonly group: Group | undefined;
  /** Distance between neighbouring tiles. */
  readonly pitch: number;
  /** Over the tiles of Wales; left out where the gap is too narrow for it. */
  readonly wales: string;
  /** Font size of that word. */
  readonly label: number;
}

/** The key of a force's tile: its place in the alphabet. */
export function tileKey(index: number): string {
  return `tile-${index + 1}`;
}

/** All forces as equal squares about where they lie. */
export function map({ tiles, group, pitch, wales, label: size }: MapShown): Part {
  const first = Math.min(...tiles.filter((tile) => tile.wales).map(({ row }) => row));
  const hasRoom = bareWidth(wales, 'label', size) < (1 + gap) * pitch - 4;
  return {
    height: pitch * down,
    at(top) {
      const squares = tiles.map((tile, index): Square => ({
        key: tileKey(index),
        group: tile.group,
        x: (tile.column - 1 + (tile.wales ? 0 : gap)) * pitch,
        y: top + (tile.row - 1) * pitch,
        size: pitch * side,
      }));
      const isShown = (square: Square): boolean => group === undefined || square.group === group;
      const y = top + (first - 1) * pitch - size * 0.6;
      return [
        ...quiet(squares.filter((square) => !isShown(square))),
        ...grouped(squares.filter(isShown)),
        ...(hasRoom ? [paragraph({ key: 'wales', tone: 'label', text: wales, x: 0, y, size })] : []),
      ];
    },
  };
}
