import { openAddresses } from '../components/open-addresses.ts';
import { openPublishedStory } from '../components/open-published-story.ts';
import { wholeAddress } from '../components/whole-address.ts';
import { sitemap } from '../share/sitemap.ts';

/** Pages beside the story: all that stand at one address each. */
const beside = Object.keys(import.meta.glob('./**/index.astro'))
  .filter((file) => !file.includes('['))
  .map((file) => file.replace(/^\.|index\.astro$/g, ''))
  .sort();

/** What search engines may list: the story, its sections, the records of forces and the pages beside it. */
export async function GET(): Promise<Response> {
  const { modified } = await openPublishedStory();
  const listed = (await openAddresses()).filter(({ kind }) => kind !== 'state');
  const paths = new Set(['/', ...listed.map(({ path }) => path), ...beside]);
  return new Response(sitemap([...paths].map(wholeAddress), modified), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
}
