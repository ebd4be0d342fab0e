/** An address is new with every host, a tag is not: https://www.rfc-editor.org/rfc/rfc4151. The year is when it was given. */
const given = '2026';

/**
 * The permanent name of the story, or of a thing of it.
 * @param home whole address of the story
 * @param thing such as `corrections/v2.1`; the story itself when left out
 */
export function storyTag(home: string, thing = 'story'): string {
  return `tag:${new URL(home).hostname},${given}:told-and-told-again/${thing}`;
}
