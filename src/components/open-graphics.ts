import { openDrawing, openSections, openStory } from '../content.ts';
import { besideCode, embedCode, type EmbedCode } from '../embed/embed-code.ts';
import { embedHeight, sealHeight } from '../embed/height.ts';
import type { Drawing } from '../figures/drawing.ts';
import { figures } from '../figures/index.ts';
import { isWithheld } from '../ledger/index.ts';
import { wordsOf } from '../republish/copy-block.ts';
import { figureAddress, picturePath } from '../republish/figure-address.ts';
import { figureKitPath, type PictureForm } from '../republish/kit-plan.ts';
import { offeredWidth } from '../republish/oembed.ts';
import { leadState } from '../share/address-words.ts';
import { storyPath } from '../share/addresses.ts';
import { figureOf } from './open-copies.ts';
import { wholeAddress } from './whole-address.ts';
import { openEmbeds } from './open-embeds.ts';
import { embedPath } from './embed-path.ts';
import { openWithheld } from './open-withheld.ts';

export { besideCode };

/** One state of a figure as partners may take it. Paths are from the top of the site. */
export interface OfferedState {
  readonly state: string;
  readonly title: string;
  readonly subtitle: string;
  readonly name: string;
  readonly png: string;
  readonly largePng: string;
  readonly svg: string;
  readonly pdf: string;
  /** The picture alone, with its credit. */
  readonly page: string;
  readonly embed: string;
  readonly pinned: string;
  /** Pixels of the PNG. */
  readonly size: { readonly width: number; readonly height: number };
  /** Markup with the embed that follows corrections. */
  readonly latest: EmbedCode;
  /** The frame that stays at this edition. */
  readonly pinnedFrame: string;
}

/** A figure as partners may take it. */
export interface OfferedFigure {
  readonly drawing: Drawing;
  readonly kit: string;
  readonly csv: string;
  /** The state that stands for the figure first. */
  readonly states: readonly [OfferedState, ...OfferedState[]];
}

/** Every figure that may be republished, in the order of the story. */
export async function openGraphics(): Promise<readonly OfferedFigure[]> {
  const [story, sections, withheld] = [await openStory(), await openSections(), await openWithheld()];
  const embeds = new Map((await openEmbeds()).map((embed) => [embed.id, embed]));
  const places = (id: string): number => sections.findIndex(({ figure }) => figure === id);
  const drawings = await Promise.all(figures.map(({ id }) => openDrawing(id)));
  const offer = (drawing: Drawing): readonly OfferedFigure[] => {
    const section = sections.find(({ figure }) => figure === drawing.id);
    const states = drawing.states.flatMap((state): readonly OfferedState[] => {
      const embed = embeds.get(`${drawing.id}/${state}/`);
      if (embed === undefined || isWithheld(`figures/${drawing.id}/${state}`, withheld)) return [];
      const place =
        section === undefined
          ? '/#cover'
          : storyPath(section.id, section.states.includes(state) ? state : null);
      const block = figureOf(drawing, state, section?.id ?? 'cover', place, wholeAddress, story);
      const { title, subtitle } = drawing.words(state);
      const codeFor = (frame: string, more = 0): EmbedCode =>
        embedCode({
          page: block.href,
          picture: {
            address: block.picture.src,
            alternative: block.picture.alt,
            width: block.picture.width,
            height: block.picture.height,
          },
          caption: wordsOf(block.caption.runs),
          frame: {
            address: wholeAddress(frame),
            name: embed.pictureName,
            height: embedHeight(embed, offeredWidth) + more,
          },
        });
      const latest = embedPath(embed.id);
      const pinned = `${latest}v${story.edition}/`;
      const at = (form: PictureForm): string => figureAddress(drawing.id, state, form);
      return [
        {
          state,
          title,
          subtitle,
          name: drawing.name,
          png: at('png'),
          largePng: at('large-png'),
          svg: at('svg'),
          pdf: at('pdf'),
          page: picturePath(drawing.id, state),
          embed: latest,
          pinned,
          size: block.picture,
          latest: codeFor(latest),
          pinnedFrame: codeFor(pinned, sealHeight).frame,
        },
      ];
    });
    const lead = leadState(drawing);
    const [first, ...others] = [...states].sort(
      (one, other) => Number(other.state === lead) - Number(one.state === lead),
    );
    return first === undefined
      ? []
      : [
          {
            drawing,
            kit: figureKitPath(drawing.id, story.edition),
            csv: `/figures/${drawing.id}.csv`,
            states: [first, ...others],
          },
        ];
  };
  return drawings.toSorted((one, other) => places(one.id) - places(other.id)).flatMap(offer);
}
