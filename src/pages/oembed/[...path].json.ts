import type { APIRoute, GetStaticPaths } from 'astro';
import { openOffers } from '../../components/open-offers.ts';
import type { OEmbed } from '../../republish/oembed.ts';

const place = /^\/oembed\/(.+)\.json$/;

export const getStaticPaths = (async () =>
  (await openOffers()).map(({ path, answer }) => ({
    params: { path: place.exec(path)?.[1] },
    props: { answer },
  }))) satisfies GetStaticPaths;

/** What a page offers to those who paste its address. */
export const GET: APIRoute<{ answer: OEmbed }> = ({ props: { answer } }) =>
  new Response(`${JSON.stringify(answer, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
