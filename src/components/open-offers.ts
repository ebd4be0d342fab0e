import { openStory, type Story } from '../content.ts';
import type { Embed } from '../embed/embed.ts';
import { embedHeight } from '../embed/height.ts';
import { isWithheld } from '../ledger/index.ts';
import { oEmbed, offeredWidth, photoOEmbed, type Framed, type OEmbed } from '../republish/oembed.ts';
import { leadState } from '../share/address-words.ts';
import { oEmbedPath } from '../share/addresses.ts';
import { wholeAddress } from './whole-address.ts';
import { embedPath } from './embed-path.ts';
import { openAddresses, type OpenAddress } from './open-addresses.ts';
import { openEmbeds } from './open-embeds.ts';
import { openPictures, type OpenPicture } from './open-pictures.ts';
import { openWithheld } from './open-withheld.ts';

/** A file of oEmbed: where it lies, and what it says. */
export interface OpenOffer {
  /** Such as `/oembed/plans/sorted.json`. */
  readonly path: string;
  readonly answer: OEmbed;
}

/** The id of the embed that shows what stands at an address; undefined where nothing is drawn. */
function embedId({ force, state, shows }: OpenAddress): string | undefined {
  if (force !== null) return `forces/${force}/`;
  const drawing = shows?.drawing ?? null;
  const shown = drawing === null ? null : (state ?? leadState(drawing));
  return drawing === null || shown === null ? undefined : `${drawing.id}/${shown}/`;
}

/** What an embed shows, as `content/withheld.yaml` names it. */
function assetOf({ force }: OpenAddress, id: string): string {
  return force === null ? `figures/${id.replace(/\/$/, '')}` : `forces/${force}`;
}

function framed(embed: Embed): Framed {
  return {
    address: wholeAddress(embedPath(embed.id)),
    name: embed.pictureName,
    height: embedHeight(embed, offeredWidth),
    source: embed.source[0]?.text ?? '',
  };
}

function offer(address: OpenAddress, embed: Embed | undefined, story: Story): OpenOffer {
  const { path, card, words } = address;
  return {
    path: oEmbedPath(path),
    answer: oEmbed({
      title: words.title,
      address: wholeAddress(path),
      frame: embed === undefined ? null : framed(embed),
      card: wholeAddress(card),
      author: story.byline,
      provider: story.title,
      story: wholeAddress('/'),
      facts: [...new Set([...words.facts, ...(embed?.facts ?? [])])],
    }),
  };
}

function photoOffer(picture: OpenPicture, story: Story): OpenOffer {
  const { path, title, card, facts, pinned, image } = picture;
  const { width, height } = image;
  const offered = {
    title,
    address: wholeAddress(path),
    card: wholeAddress(card),
    author: story.byline,
    provider: story.title,
    story: wholeAddress('/'),
    facts,
  };
  return {
    path: oEmbedPath(path),
    answer: photoOEmbed(offered, { address: wholeAddress(pinned), width, height }),
  };
}

/**
 * What oEmbed says of every address that can be shared, and of every picture; of what may not be republished it offers
 * neither frame nor picture.
 */
export async function openOffers(): Promise<readonly OpenOffer[]> {
  const withheld = await openWithheld();
  const story = await openStory();
  const embeds = new Map((await openEmbeds()).map((embed) => [embed.id, embed]));
  const shared = (await openAddresses()).map((address) => {
    const id = embedId(address);
    const mayGo = id !== undefined && !isWithheld(assetOf(address, id), withheld);
    return offer(address, mayGo ? embeds.get(id) : undefined, story);
  });
  return [...shared, ...(await openPictures()).map((picture) => photoOffer(picture, story))];
}
