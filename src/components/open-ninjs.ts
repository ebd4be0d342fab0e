import { publishedTables } from '../ledger/index.ts';
import { embedHeight } from '../embed/height.ts';
import type { NinjsItem } from '../republish/ninjs.ts';
import { offeredWidth } from '../republish/oembed.ts';
import { openEmbeds } from './open-embeds.ts';
import { openOfferedLedger } from './open-offered-ledger.ts';
import { openFeed } from './open-feed.ts';

/** The story as an item for newsrooms. */
export async function openNinjs(): Promise<NinjsItem> {
  const { columns, rows } = publishedTables(await openOfferedLedger()).sources;
  const place = columns.indexOf('publisher');
  const publishers = [...new Set(rows.flatMap((row) => row[place] ?? []))].sort();
  const embeds = new Map((await openEmbeds()).map((embed) => [embed.id, embed]));
  return {
    ...(await openFeed()),
    publishers,
    embedHeight: (figure, state) => {
      const embed = embeds.get(`${figure}/${state}/`);
      if (embed === undefined) throw new RangeError(`there is no embed ${figure}/${state}/`);
      return embedHeight(embed, offeredWidth);
    },
  };
}
