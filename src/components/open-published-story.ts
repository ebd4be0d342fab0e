import { openStory } from '../content.ts';
import { lastChanged } from '../republish/change.ts';
import type { PublishedStory } from '../share/published-story.ts';
import { openChanges } from './open-changes.ts';

/** What metadata say of the story as a whole. */
export async function openPublishedStory(): Promise<PublishedStory> {
  const story = await openStory();
  const modified = lastChanged(story.published, await openChanges());
  return { ...story, modified: story.published === null ? null : modified };
}
