import type { APIContext } from 'astro';
import { copyPaths, type CopyProps } from '../../components/open-copies.ts';
import { copyText } from '../../republish/copy-text.ts';

export const getStaticPaths = copyPaths;

/** The copy as plain text. */
export function GET({ props }: APIContext<CopyProps>): Response {
  return new Response(copyText(props.copy), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
