import type { APIContext } from 'astro';
import { copyPaths, type CopyProps } from '../../components/open-copies.ts';
import { copyHtml } from '../../republish/copy-html.ts';

export const getStaticPaths = copyPaths;

/** The copy as HTML, served as text so that a browser shows what is to be pasted. */
export function GET({ props }: APIContext<CopyProps>): Response {
  return new Response(copyHtml(props.copy), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
