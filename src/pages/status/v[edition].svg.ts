import type { APIContext } from 'astro';
import { openChanges } from '../../components/open-changes.ts';
import { openStory } from '../../content.ts';
import { sealSvg } from '../../republish/seal.ts';

interface Props {
  readonly edition: number;
}

/** One address for every edition up to this one. */
export async function getStaticPaths() {
  const { edition } = await openStory();
  return Array.from({ length: edition }, (_, index) => ({
    params: { edition: String(index + 1) },
    props: { edition: index + 1 } satisfies Props,
  }));
}

/** The seal of an edition; the build makes a PNG file of it. */
export async function GET({ props: { edition } }: APIContext<Props>): Promise<Response> {
  const { title } = await openStory();
  return new Response(sealSvg(title, edition, await openChanges()), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
}
