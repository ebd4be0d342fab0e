import { openStory } from '../content.ts';
import type { StoryFeed } from '../republish/story-feed.ts';
import { openChanges } from './open-changes.ts';
import { openCopies } from './open-copies.ts';
import { wholeAddress } from './whole-address.ts';

/** All that the feeds say. */
export async function openFeed(): Promise<StoryFeed> {
  const [copy] = await openCopies();
  return {
    story: await openStory(),
    changes: await openChanges(),
    copy,
    image: wholeAddress('/cards/story.png'),
    address: wholeAddress,
  };
}
