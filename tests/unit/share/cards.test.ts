import { describe, expect, it } from 'vitest';
import type { TextMark } from '../../../src/scene/mark.ts';
import { bareWidth } from '../../../src/scene/text.ts';
import { cardPage } from '../../../src/share/card-page.ts';
import type { CardPage } from '../../../src/share/card.ts';
import { cardFile, stateCard, storyCard, wordsCard, type Card } from '../../../src/share/cards.ts';
import { readDrawings } from './drawings.ts';

const story = {
  title: 'Told, and told again',
  edition: 3,
  description: 'A police accountability data story.',
};
const drawings = readDrawings();
const [anyDrawing] = drawings.values();
if (anyDrawing === undefined) throw new Error('content/figures holds no figure');

const cards: readonly (readonly [string, Card])[] = [
  ['the story', storyCard(story, drawings.get('warnings') ?? anyDrawing)],
  [
    'words alone',
    wordsCard(story, { title: 'What this story is about', description: story.description, facts: [] }),
  ],
  ...[...drawings.values()].flatMap((drawing) =>
    drawing.states.map((state) => [`${drawing.id}/${state}`, stateCard(story, drawing, state)] as const),
  ),
];

/** A text as it stands on the card, in pixels of the card. */
interface SetText {
  readonly words: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function setTexts(marks: CardPage['ground']['marks'], x = 0, y = 0, scale = 1): readonly SetText[] {
  return marks
    .filter((mark): mark is TextMark => mark.shape === 'text')
    .map((mark) => {
      const width = Math.max(...mark.lines.map((line) => bareWidth(line, mark.tone, mark.size)));
      const start = { start: 0, middle: width / 2, end: width }[mark.anchor];
      const last = mark.y + (mark.lines.length - 1) * mark.leading;
      return {
        words: mark.lines.join(' '),
        size: mark.size * scale,
        left: x + (mark.x - start) * scale,
        right: x + (mark.x - start + width) * scale,
        top: y + (mark.y - mark.size * 0.75) * scale,
        bottom: y + (last + mark.size * 0.22) * scale,
      };
    });
}

function textsOf({ ground, edition, picture }: CardPage): readonly SetText[] {
  return [
    ...setTexts(ground.marks),
    ...setTexts(edition.marks),
    ...(picture === null ? [] : setTexts(picture.scene.marks, picture.x, picture.y, picture.scale)),
  ];
}

describe.each(cards)('the card of %s', (_, { words, draw, facts }) => {
  const page = cardPage(words, draw);
  const texts = textsOf(page);
  const all = texts.map((text) => text.words);

  it('says what it shows, in which unit and period, who counted, and which edition it is', () => {
    for (const part of [words.title, words.subtitle, words.source, words.credit]) expect(all).toContain(part);
    expect(all).toContain('Edition 3');
  });

  it('keeps its words 40 pixels or more from every edge, and inside the middle 600 pixels', () => {
    const outside = texts.filter(
      ({ left, right, top, bottom }) => left < 40 || right > 1160 || top < 40 || bottom > 590.5,
    );
    expect(outside).toEqual([]);
  });

  it('has no letters smaller than 22 pixels, so that they can be read at half the size', () => {
    expect(texts.filter(({ size }) => size < 22)).toEqual([]);
  });

  it('sets no words of its own over others', () => {
    const own = textsOf({ ...page, picture: null });
    const over = own.flatMap((one, index) =>
      own
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top + 4 < other.bottom &&
            other.top + 4 < one.bottom,
        )
        .map((other) => [one.words, other.words]),
    );
    expect(over.filter((pair) => !pair.includes(''))).toEqual([]);
  });

  it('is the same bytes every time, and names the facts of its numbers', () => {
    const svg = cardFile({ words, draw, facts });
    expect(cardFile({ words, draw, facts })).toBe(svg);
    expect(svg).toContain(facts.length > 0 ? `data-facts="${facts.join(' ')}"` : '<svg');
  });
});

describe('a card of referrals over more than one year', () => {
  it.each(['block', 'break', 'years', 'unknown'])('says in state %s that the rules changed', (state) => {
    const drawing = drawings.get('referrals') ?? anyDrawing;
    const { words, draw } = stateCard(story, drawing, state);
    const said = textsOf(cardPage(words, draw)).map((text) => text.words);
    expect(said.join(' ')).toMatch(
      /rules changed in April 2017|April 2017: new referral rules|earlier rules/,
    );
  });
});

describe('cardPage', () => {
  it('says what is too long when no composition leaves the picture readable', () => {
    const { words, draw } = stateCard(story, anyDrawing, anyDrawing.states[0] ?? '');
    const long = { ...words, source: 'Counted by many. '.repeat(80) };
    expect(() => cardPage(long, draw)).toThrow(/no card can hold the picture/);
  });
});
