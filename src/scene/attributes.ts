import type { Mark } from './mark.ts';

/** Attributes of an SVG element in the order in which they are written. */
export type Attributes = Readonly<Record<string, string | number>>;

function move(x: number, y: number): string {
  return `translate(${String(x)} ${String(y)})`;
}

/** The class that carries a mark's tone. */
export function toneClass(mark: Mark): string {
  return `tone-${mark.tone}`;
}

/** Where a mark is and how large: what moves between scenes. */
export function place(mark: Mark): Attributes {
  switch (mark.shape) {
    case 'circle':
      return { cx: mark.x, cy: mark.y, r: mark.r };
    case 'rect':
      return { x: mark.x, y: mark.y, width: mark.width, height: mark.height };
    case 'line':
      return { x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2 };
    case 'path':
    case 'text':
      return { transform: move(mark.x, mark.y) };
  }
}

/** What is neither place nor tone: an outline, the setting of words. */
export function form(mark: Mark): Attributes {
  switch (mark.shape) {
    case 'path':
      return { d: mark.d };
    case 'text':
      return { 'font-size': mark.size, 'text-anchor': mark.anchor };
    default:
      return {};
  }
}
