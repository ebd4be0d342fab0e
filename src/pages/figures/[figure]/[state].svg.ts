import type { APIContext } from 'astro';
import { openDrawing, openStory } from '../../../content.ts';
import { figures } from '../../../figures/index.ts';
import { figureFile } from '../../../share/figure-file.ts';

interface Props {
  readonly figure: string;
  readonly state: string;
}

export function getStaticPaths() {
  return figures.flatMap(({ id, states }) =>
    states.map((state) => ({ params: { figure: id, state }, props: { figure: id, state } satisfies Props })),
  );
}

/** One state of a figure as a file of its own. */
export async function GET({ props: { figure, state } }: APIContext<Props>): Promise<Response> {
  const story = await openStory();
  const svg = figureFile(await openDrawing(figure), state, {
    story: story.title,
    edition: `Edition ${story.edition}`,
    licence: story.licence.data,
  });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
}
