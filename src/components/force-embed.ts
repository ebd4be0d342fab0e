import type { Story } from '../content.ts';
import type { Embed } from '../embed/embed.ts';
import type { SetWidth } from '../embed/line-count.ts';
import { joinWords, linkAround, plainWords, type Words } from '../embed/words.ts';
import type { Drawing } from '../figures/drawing.ts';
import type { ForcesData } from '../figures/forces/data.ts';
import { forceScene } from '../figures/forces/force-scene.ts';
import { printDate, type Force, type ForceWords, type Ledger, type Source } from '../ledger/index.ts';
import { escape } from '../scene/escape.ts';
import { forcePath } from '../share/addresses.ts';
import { embedCredit } from './embed-credit.ts';
import {
  fillingOf,
  forceRecord,
  leadsToSource,
  runsOf,
  textOf,
  type RecordLine,
  type Run,
} from './force-record.ts';

/** The map is quieter than the words here, so it is kept small, in CSS pixels. */
const tallestPicture = 440;

function row(path: string, text: string): Words {
  return { text, html: `<span data-row="${escape(path)}">${escape(text)}</span>` };
}

function runWords(runs: readonly Run[]): Words {
  return joinWords(runs.map(({ text, row: path }) => (path === null ? plainWords(text) : row(path, text))));
}

function sourceWords({ id, publisher, title, url, date, readerLink }: Source): Words {
  const marked = { text: title, html: `<span data-source="${escape(id)}">${escape(title)}</span>` };
  return joinWords([
    row(`sources/${id}/publisher`, publisher),
    ...(readerLink && url !== '' ? [plainWords(', '), linkAround(marked, url)] : []),
    ...(date === '' ? [] : [row(`sources/${id}/date`, `, ${printDate(date)}`)]),
  ]);
}

/** A line of a force's record, with the marks of its rows. */
export function lineWords({ runs, href, source }: RecordLine): Words {
  const words = runWords(runs);
  const linked = href === undefined ? words : linkAround(words, href);
  return source === undefined ? linked : joinWords([linked, sourceWords(source)], ' ');
}

/** A sentence and, on a line of its own, the document that it was read in. */
function apart(line: RecordLine): readonly RecordLine[] {
  const { source, ...words } = line;
  if (source === undefined || leadsToSource(line)) return [line];
  return [words, { runs: [{ text: 'Source:', row: null }], source }];
}

/** What the embeds of all forces are made from. */
export interface ForceEmbedding {
  readonly drawing: Drawing;
  readonly data: ForcesData;
  readonly words: ForceWords;
  readonly ledger: Ledger;
  readonly story: Story;
  readonly setWidth: SetWidth;
}

/** The record of one force as an embed: the map with its square, when its report came out, and the rest in words. */
export function forceEmbed(
  force: Force,
  { drawing, data, words, ledger, story, setWidth }: ForceEmbedding,
): Embed {
  const filling = fillingOf(force);
  const [report, ...others] = forceRecord(force, words, ledger);
  const record = others
    .map(
      ({ label, lines }) =>
        `<dt>${escape(label)}</dt>${lines
          .flatMap(apart)
          .map((line) => `<dd>${lineWords(line).html}</dd>`)
          .join('')}`,
    )
    .join('');
  const caption = runWords(runsOf(words.map.caption, filling));
  return {
    id: `forces/${force.id}/`,
    name: `Graphic of ${story.title}: ${force.name}`,
    pictureName: textOf(runsOf(words.map.name, filling)),
    facts: drawing.facts,
    states: [
      {
        state: force.id,
        title: row(`forces/${force.id}/name`, force.name),
        subtitle: caption,
        description: caption,
        scene: (size) => forceScene(data, force.id, size),
      },
    ],
    shown: force.id,
    source: (report?.lines ?? []).map(lineWords),
    table: { summary: 'The record of this force', html: `<dl>${record}</dl>` },
    credit: embedCredit(story, forcePath(force.id)),
    tallestPicture,
    setWidth,
  };
}
