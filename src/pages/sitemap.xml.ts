import { getCollection } from 'astro:content';
import { openAddresses } from '../components/open-addresses.ts';
import { openPublishedStory } from '../components/open-published-story.ts';
import { wholeAddress } from '../components/whole-address.ts';
import { sitemap } from '../share/sitemap.ts';

/** What search engines may list: the story, its sections, the records of forces and the pages beside it. */
export async function GET(): Promise<Response> {
  const { modified } = await openPublishedStory();
  const beside = (await getCollection('pages')).map(({ id }) => id).filter((id) => id !== 'not-found');
  const listed = (await openAddresses()).filter(({ kind }) => kind !== 'state');
  const paths = new Set(['/', ...listed.map(({ path }) => path), ...beside.sort().map((id) => `/${id}/`)]);
  return new Response(sitemap([...paths].map(wholeAddress), modified), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
}
