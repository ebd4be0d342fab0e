import type { APIContext } from 'astro';
import { openCards } from '../../components/open-cards.ts';
import { cardFile, type Card } from '../../share/cards.ts';

export async function getStaticPaths() {
  const cards = await openCards();
  return cards.map(({ path, card }) => ({ params: { card: path }, props: { card } }));
}

/** What the build draws the card from; the SVG itself is not published. */
export function GET({ props }: APIContext<{ readonly card: Card }>): Response {
  return new Response(cardFile(props.card), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
}
