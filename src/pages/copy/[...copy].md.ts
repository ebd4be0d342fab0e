import type { APIContext } from 'astro';
import { copyPaths, type CopyProps } from '../../components/open-copies.ts';
import { copyMarkdown } from '../../republish/copy-markdown.ts';

export const getStaticPaths = copyPaths;

/** The copy as Markdown. */
export function GET({ props }: APIContext<CopyProps>): Response {
  return new Response(copyMarkdown(props.copy), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}
