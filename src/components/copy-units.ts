import { wordsOf, type Copy } from '../republish/copy-block.ts';

/** One thing in a copy that is fresh or stale as a whole: the words of a block, or the words for a picture. */
export interface CopyUnit {
  /** Of the block, such as `plans/sorted`. */
  readonly id: string;
  readonly part: 'words' | 'alt';
  readonly words: string;
}

/** A copy in units, in order. */
function copyUnits({ blocks }: Copy): readonly CopyUnit[] {
  return blocks.flatMap((block): readonly CopyUnit[] => {
    const { id } = block;
    switch (block.kind) {
      case 'list':
        return block.items.map((item) => ({ id: item.id, part: 'words', words: wordsOf(item.runs) }));
      case 'figure':
        return [
          { id, part: 'alt', words: block.picture.alt },
          { id, part: 'words', words: wordsOf(block.caption.runs) },
        ];
      case 'seal':
        return [{ id, part: 'alt', words: block.picture.alt }];
      case 'heading':
      case 'paragraph':
        return [{ id, part: 'words', words: wordsOf(block.runs) }];
    }
  });
}

/** Units of the whole story and, where a section says something only in its own copy, of that. */
export function unitsOfAll(copies: readonly Copy[]): readonly CopyUnit[] {
  const units = copies.flatMap(copyUnits);
  const known = new Set<string>();
  return units.filter(({ id, part, words }) => {
    const name = `${id} ${part} ${words}`;
    return !known.has(name) && known.add(name);
  });
}
