import type { FaceName } from '../scene/advances.ts';
import { textTones } from '../scene/tones.ts';
import type { Embed } from './embed.ts';
import { compositions } from './frame.ts';
import { pictureIn } from './height.ts';

/** Letters of English, the figures and the signs of a British page: whatever an editor corrects can be set in them. */
const usual =
  String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 0x20 + index)) + '\u00a0‑–—‘’“”…·×½£';

function facesIn(embed: Embed): ReadonlySet<FaceName> {
  const scenes = embed.states.flatMap((state) =>
    compositions.map((composition) => pictureIn(embed, state, composition)),
  );
  return new Set(
    scenes
      .flatMap(({ marks }) => marks)
      .flatMap((mark) => (mark.shape === 'text' ? [textTones[mark.tone].face] : [])),
  );
}

/**
 * The faces that an embed is set in, each with the characters that it must hold.
 * @param wordmark the title of the story, which stands at its foot in a face of its own
 */
export function facesOf(embed: Embed, wordmark: string): Readonly<Partial<Record<FaceName, string>>> {
  const inPicture = Object.fromEntries([...facesIn(embed)].map((face) => [face, usual]));
  return {
    'display-italic': wordmark,
    display: wordmark,
    ...inPicture,
    sans: usual,
    'sans-bold': usual,
    'serif-semibold': usual,
  };
}
