import type { APIContext } from 'astro';
import { copyPaths, type CopyProps } from '../../components/open-copies.ts';
import { copyWordPress } from '../../republish/copy-wordpress.ts';

export const getStaticPaths = copyPaths;

/** The copy as WordPress blocks, served as text so that a browser shows what is to be pasted. */
export function GET({ props }: APIContext<CopyProps>): Response {
  return new Response(copyWordPress(props.copy), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
