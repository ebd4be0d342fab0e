import type { APIContext } from 'astro';
import { openDrawing } from '../../content.ts';
import { figures } from '../../figures/index.ts';
import { figureTable } from '../../share/figure-table.ts';

interface Props {
  readonly figure: string;
}

export function getStaticPaths() {
  return figures.map(({ id }) => ({ params: { figure: id }, props: { figure: id } satisfies Props }));
}

/** The numbers of a figure as a CSV file. */
export async function GET({ props }: APIContext<Props>): Promise<Response> {
  return new Response(figureTable(await openDrawing(props.figure)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
