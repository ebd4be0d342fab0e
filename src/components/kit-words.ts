import type { Story } from '../content.ts';
import type { Drawing } from '../figures/drawing.ts';
import { licenceAddress, printDate, type Withheld } from '../ledger/index.ts';
import type { KitEntry, KitWords } from '../republish/kit-plan.ts';
import type { WholeAddress } from './open-copies.ts';

/** What the words of kits are made from. */
export interface KitStory {
  readonly story: Story;
  readonly whole: WholeAddress;
  readonly withheld: readonly Withheld[];
}

function editionWords({ story }: KitStory): KitWords {
  return { text: `Edition ${story.edition}. ${published(story)}`, _number: 'edition' };
}

function paragraphs(...texts: readonly string[]): readonly KitWords[] {
  return texts.map((text) => ({ text }));
}

function published({ published: day }: Story): string {
  return day === null ? 'Not published yet.' : `First published on ${printDate(day)}.`;
}

/** What a partner reads first: what there is, what must stay with it, and where corrections are. */
export function readMe(kit: KitStory, what: string): KitEntry {
  const { story, whole } = kit;
  return {
    to: '/READ-ME.txt',
    words: [
      ...paragraphs(story.title, what),
      editionWords(kit),
      ...paragraphs(
        `The story tells as of ${printDate(story.asOf)}.`,
        'It opens from a disk: nothing is to be built or installed. Pictures, frames, tables and words of one graphic lie in one folder. Every checksum is in manifest.json.',
        'Please keep',
        '- The unit, the period, the source and the date beside every number; they are in the caption and in about.txt.',
        '- The note on the break of April 2017 wherever referrals appear: no line, no sum and no percentage across it.',
        '- The caveats. A referral is not a finding, a plan on paper is not what a force did, and unknown is not nothing.',
        '- The edition, and the link to corrections.',
        '- The credit, with its link.',
        'Please add beside the piece',
        `- A note on its subject before it begins. Ours reads: ${story.contentNote}`,
        `- A way to support. Ours is at ${whole('/support/')}; take your own if you have one that is not a police force alone.`,
        `Corrections: ${whole('/corrections/')}`,
        `For machines: ${whole('/changes.json')} and ${whole('/corrections.xml')}`,
        `Is a published copy still right? ${whole('/republish/check/')}`,
        `Everything to republish: ${whole('/republish/')}`,
      ),
    ],
  };
}

/** The licences of all that is in a kit. */
export function licenceFile({ story, whole }: KitStory, to = '/LICENSE.txt'): KitEntry {
  const { prose, data } = story.licence;
  return {
    to,
    words: [
      ...paragraphs(
        `Text: ${prose}, ${licenceAddress(prose)}`,
        'It may be republished whole or section by section, with its credit, and not changed. Nobody may add names, photographs or an order of forces to it. A translation needs an agreement.',
        `Figures and data: ${data}, ${licenceAddress(data)}`,
        'They may be resized, translated and built upon, with the credit. Say what was changed.',
        'Official sources are under the Open Government Licence with their publishers.',
        `Credit: ${story.publisher}, ${whole('/')}`,
      ),
    ],
  };
}

/** What is not in the kit, and why. */
export function notIncluded({ withheld }: KitStory): KitEntry {
  return {
    to: '/NOT-INCLUDED.txt',
    words: [
      ...paragraphs(
        'What may not be republished is not in this kit.',
        ...withheld.map(({ what, why }) => `${what}. ${why}`),
      ),
    ],
  };
}

/** The credit in words, for beside the text and beside a graphic. */
export function creditLinesFile(kit: KitStory): KitEntry {
  const { story, whole } = kit;
  const { publisher, licence } = story;
  return {
    to: '/credit-lines.txt',
    words: [
      ...paragraphs(
        `Beside the text: ${story.title}, by ${story.byline}. First published at ${whole('/')}. Text ${licence.prose}.`,
        `Beside a graphic: ${publisher}, ${licence.data}. ${whole('/')}`,
        `Beside the data: ${publisher}, ${licence.data}. ${whole('/datapackage.json')}`,
      ),
      editionWords(kit),
      { text: `Corrections: ${whole('/corrections/')}` },
    ],
  };
}

/** A picture in words: short, long, and all that must stay with it. */
export interface PictureWords {
  readonly alt: string;
  readonly long: string;
  /** Title, unit, source, breaks and caveats. */
  readonly about: readonly string[];
  /** Ids of facts. */
  readonly _facts: readonly string[];
}

/** The files beside one picture. */
export function filesBeside(
  kit: KitStory,
  { alt, long, about, _facts }: PictureWords,
  to: string,
): readonly KitEntry[] {
  const { story, whole } = kit;
  return [
    { to: `${to}alt.txt`, words: [{ text: alt, _facts }] },
    { to: `${to}long.txt`, words: [{ text: long, _facts }] },
    {
      to: `${to}about.txt`,
      words: [
        ...about.map((text) => ({ text, _facts })),
        editionWords(kit),
        ...paragraphs(
          `Told as of ${printDate(story.asOf)}.`,
          `Credit: ${story.publisher}, ${story.licence.data}. ${whole('/')}`,
          `Corrections: ${whole('/corrections/')}`,
          `Support: ${whole('/support/')}`,
        ),
      ],
    },
    licenceFile(kit, `${to}LICENSE.txt`),
  ];
}

/** The files beside one state of a figure. */
export function pictureWords(
  kit: KitStory,
  drawing: Drawing,
  state: string,
  to: string,
): readonly KitEntry[] {
  const { title, subtitle } = drawing.words(state);
  const { rows, notes } = drawing.table();
  const breaks = rows
    .filter(({ kind }) => kind === 'break')
    .map(({ cells }) =>
      cells
        .map(({ text }) => text)
        .join(' ')
        .trim(),
    );
  const about = [title, subtitle, `Source: ${drawing.source}`, ...breaks, ...notes.map(({ text }) => text)];
  const words = { alt: drawing.name, long: drawing.describe(state), about, _facts: drawing.facts };
  return filesBeside(kit, words, to);
}
