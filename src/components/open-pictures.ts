import { openForceWords, openLedger, openStory } from '../content.ts';
import { isWithheld } from '../ledger/index.ts';
import { picturePath } from '../republish/figure-address.ts';
import { forceKitPath } from '../republish/kit-plan.ts';
import { stateWords } from '../share/address-words.ts';
import { cardImage, type PreviewImage } from '../share/card-image.ts';
import { fillingOf, runsOf, textOf } from './force-record.ts';
import { openAddresses, type OpenAddress } from './open-addresses.ts';
import { openGraphics, type OfferedFigure, type OfferedState } from './open-graphics.ts';
import { openWithheld } from './open-withheld.ts';

/** One form in which a picture can be had. */
interface PictureFile {
  readonly name: string;
  readonly path: string;
}

/** A picture with a page of its own. Paths are from the top of the site. */
export interface OpenPicture {
  /** `/figures/plans/sorted/` */
  readonly path: string;
  /** Neutral, at most 70 characters. */
  readonly title: string;
  /** Neutral, at most 200 characters. */
  readonly description: string;
  /** Ids of the facts whose numbers stand in these words and in the picture. */
  readonly facts: readonly string[];
  readonly card: string;
  readonly cardAlternative: string;
  readonly image: PreviewImage;
  /** Where the picture stays as it is in this edition; its usual address for a card. */
  readonly pinned: string;
  readonly heading: string;
  readonly lead: string;
  /** What kind of picture it is, of what. */
  readonly name: string;
  /** All that it shows, in words. */
  readonly words: string;
  /** Who counted, who published, when; undefined where the words say it. */
  readonly source?: string;
  readonly files: readonly PictureFile[];
  /** The page of what it shows. */
  readonly page: string;
}

function statePicture(
  { drawing, csv, kit }: OfferedFigure,
  offered: OfferedState,
  edition: number,
  addresses: readonly OpenAddress[],
): OpenPicture {
  const { state, size } = offered;
  const inFigure = addresses.filter(({ shows }) => shows?.drawing?.id === drawing.id);
  const shared = inFigure.find((other) => other.state === state) ?? inFigure[0];
  const words = stateWords(drawing, state);
  return {
    path: offered.page,
    title: words.title,
    description: words.description,
    facts: drawing.facts,
    card: shared?.card ?? '/cards/story.png',
    cardAlternative: words.cardAlternative,
    image: { path: offered.png, ...size, alternative: words.cardAlternative },
    pinned: offered.png.replace(/\.png$/, `/v${String(edition)}.png`),
    heading: offered.title,
    lead: offered.subtitle,
    name: offered.name,
    words: drawing.describe(state),
    source: drawing.source,
    files: [
      { name: 'PNG', path: offered.png },
      { name: 'PNG, large', path: offered.largePng },
      { name: 'SVG', path: offered.svg },
      { name: 'PDF', path: offered.pdf },
      { name: 'Data (CSV)', path: csv },
      { name: 'Kit of this graphic', path: kit },
    ],
    page: shared?.path ?? '/',
  };
}

async function forcePictures(addresses: readonly OpenAddress[]): Promise<readonly OpenPicture[]> {
  const [ledger, { edition }] = [await openLedger(), await openStory()];
  const [withheld, { map, report }] = [await openWithheld(), await openForceWords()];
  return addresses.flatMap(({ force: id, path, card, words }): readonly OpenPicture[] => {
    if (id === null || isWithheld(`forces/${id}`, withheld)) return [];
    const force = ledger.force(id);
    const filled = (sentence: string): string => textOf(runsOf(sentence, fillingOf(force)));
    return [
      {
        path: picturePath('forces', id),
        title: words.title,
        description: words.description,
        facts: [],
        card,
        cardAlternative: words.cardAlternative,
        image: cardImage(card, words.cardAlternative),
        pinned: card,
        heading: force.name,
        lead: `${filled(map.name)}.`,
        name: filled(map.name),
        words: [report[force.peelPublishedPrecision], map.caption].map(filled).join(' '),
        files: [
          { name: 'PNG', path: card },
          { name: 'Kit of this force', path: forceKitPath(id, edition) },
        ],
        page: path,
      },
    ];
  });
}

/** Every picture that may be republished: each state of each figure, then the card of each force. */
export async function openPictures(): Promise<readonly OpenPicture[]> {
  const { edition } = await openStory();
  const addresses = await openAddresses();
  const graphics = await openGraphics();
  return [
    ...graphics.flatMap((figure) =>
      figure.states.map((offered) => statePicture(figure, offered, edition, addresses)),
    ),
    ...(await forcePictures(addresses)),
  ];
}
