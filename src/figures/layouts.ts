import type { Scene } from '../scene/scene.ts';
import type { Size } from '../scene/size.ts';

/** Lays out one figure in the browser, where its data come from the page as JSON, made by the same figure at build. */
export type Layout = (data: unknown, state: string, size: Size) => Scene;

type LoadLayout = () => Promise<{ readonly layout: Layout }>;

/** The figure's id from the path of its layout: `cases` from `./cases/layout.ts`. */
function figureId(path: string): string {
  return path.split('/')[1] ?? path;
}

// The cover's figure stands still: no stage shows it.
const modules = import.meta.glob<{ readonly layout: Layout }>(['./*/layout.ts', '!./warnings/layout.ts']);

/** How to load the layout of each figure, by id; each is a file of its own. */
export const layouts: ReadonlyMap<string, LoadLayout> = new Map(
  Object.entries(modules).map(([path, load]) => [figureId(path), load]),
);
