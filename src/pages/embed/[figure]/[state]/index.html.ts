import type { APIRoute, GetStaticPaths } from 'astro';
import script from 'virtual:embed-script';
import { wholeAddress } from '../../../../components/whole-address.ts';
import { openEmbeds } from '../../../../components/open-embeds.ts';
import { openStory } from '../../../../content.ts';
import { embedDocument } from '../../../../embed/document.ts';
import ownStyle from '../../../../embed/embed.css?raw';
import type { Embed } from '../../../../embed/embed.ts';
import { facesOf } from '../../../../embed/faces-of.ts';
import { embedStyle } from '../../../../embed/style.ts';
import { inlineFaces } from '../../../../styles/fonts/inline-faces.ts';

export const getStaticPaths = (async () =>
  (await openEmbeds()).map((embed) => {
    const [figure, state] = embed.id.split('/');
    return { params: { figure, state }, props: { embed } };
  })) satisfies GetStaticPaths;

/** One graphic as a file of its own: not a page of the site, so that nothing of the site is in it. */
export const GET: APIRoute<{ embed: Embed }> = async ({ props: { embed } }) => {
  const { title } = await openStory();
  const style = (await inlineFaces(facesOf(embed, title))) + embedStyle(ownStyle);
  return new Response(embedDocument(embed, { origin: wholeAddress('/'), style, script }), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
};
