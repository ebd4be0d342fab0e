import type { Mark } from '../scene/mark.ts';
import { beside, space, stack, type Part } from '../scene/part.ts';
import { line } from '../scene/shapes.ts';
import { bareWidth } from '../scene/text.ts';
import type { CardWords } from './card.ts';
import { cardText } from './card-text.ts';

/** The foot of a card: a rule, the source, the name of the story and the edition. */
export interface CardFoot {
  readonly height: number;
  readonly at: (top: number) => readonly Mark[];
  /** The number of the edition, which no fact answers for. */
  readonly editionAt: (top: number) => readonly Mark[];
}

const creditSize = 30;
const editionSize = 22;
/** From the rule to the words under it. */
const underRule = 16;
/** What lets the baselines of both sizes stand level. */
const level = (creditSize - editionSize) * 0.85;

function rule(left: number, right: number): Part {
  return { height: underRule, at: (top) => [line('foot-rule', 'rule', left, top, right, top)] };
}

function edition(text: string, x: number): Part {
  return cardText({
    key: 'edition',
    tone: 'note',
    text,
    x,
    width: Infinity,
    size: editionSize,
    anchor: 'end',
  });
}

/** Across a card: the source at the left, name and edition at the right. */
export function wideFoot(
  { source, credit, edition: words }: CardWords,
  left: number,
  right: number,
): CardFoot {
  const width = bareWidth(credit, 'told', creditSize);
  const name = cardText({
    key: 'credit',
    tone: 'told',
    text: credit,
    x: right,
    width: Infinity,
    size: creditSize,
    anchor: 'end',
  });
  const number = edition(words, right);
  const said = cardText({
    key: 'source',
    tone: 'note',
    text: source,
    x: left,
    width: right - left - width - 56,
    size: 24,
  });
  const part = stack([rule(left, right), beside([said, stack([name, space(number.height)])])]);
  return { ...part, editionAt: (top) => number.at(top + underRule + name.height) };
}

/** Under a column of words: the source, and under it name and edition. */
export function narrowFoot(
  { source, credit, edition: words }: CardWords,
  left: number,
  right: number,
): CardFoot {
  const said = cardText({
    key: 'source',
    tone: 'note',
    text: source,
    x: left,
    width: right - left,
    size: 22,
  });
  const name = cardText({
    key: 'credit',
    tone: 'told',
    text: credit,
    x: left,
    width: Infinity,
    size: creditSize,
  });
  const part = stack([rule(left, right), said, space(8), name]);
  const number = edition(words, right);
  return { ...part, editionAt: (top) => number.at(top + part.height - name.height + level) };
}
