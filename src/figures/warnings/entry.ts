import type { TextMark } from '../../scene/mark.ts';
import { footOf, paragraph, type Paragraph } from '../../scene/paragraph.ts';
import { textWidth } from '../../scene/text.ts';
import type { Warning, WarningsData } from './data.ts';
import { dayOf, yearOf } from './dates.ts';
import { bracketArm, lineAt, middleOf, type Ruling } from './ruling.ts';

/** How the entries of a page are set, in CSS pixels with the reader's text scale in them. */
export interface EntrySetting {
  /** Font size of what was told. */
  readonly told: number;
  /** Font size of what was said, and where it begins; absent when it is not said beside the line. */
  readonly said?: { readonly size: number; readonly x: number; readonly width: number };
  /** Font size of the date. */
  readonly date: number;
  /** Leaves the year alone of each date. */
  readonly yearOnly: boolean;
  /** From the lines to the end of the dates. */
  readonly dateGap: number;
  /** From an inked line to the letters under it. */
  readonly under: number;
}

/** Height of capitals, in font sizes. */
const capitals = 0.72;

/** Width that the dates need in the margin. */
export function dateWidth(
  { words: { labels }, warnings }: WarningsData,
  { date, yearOnly }: Pick<EntrySetting, 'date' | 'yearOnly'>,
): number {
  return Math.max(
    ...warnings.flatMap(({ id }) => {
      const text = labels[`date-${id}`];
      return [
        textWidth(yearOf(text), yearOnly ? 'label-strong' : 'label', date),
        yearOnly ? 0 : textWidth(dayOf(text), 'label-strong', date),
      ];
    }),
  );
}

/** The words of one entry: its date in the margin, what was told under its line, and what was said. */
export function entryWords(
  data: WarningsData,
  warning: Warning,
  ruling: Ruling,
  setting: EntrySetting,
): readonly TextMark[] {
  const { labels } = data.words;
  const { id, months } = warning;
  const { told, said, date, yearOnly, dateGap, under } = setting;
  const known = months === 1;
  const text = labels[`date-${id}`];
  const day = yearOnly ? '' : dayOf(text);
  const y = known ? lineAt(ruling, warning.line) : middleOf(ruling, warning);
  // Under its line when the month is known, about the middle of the bracket when it is not.
  const baseline = (size: number): number => (known ? y + under + size * capitals : y + size * 0.34);
  const margin = (key: string, words: string, tone: Paragraph['tone'], at: number): TextMark =>
    paragraph({
      key: `${id}-${key}`,
      tone,
      text: words,
      x: ruling.x - dateGap,
      y: at,
      size: date,
      anchor: 'end',
    });
  const quiet = known ? told : Math.max(told * 0.72, Math.min(told, date));
  return [
    ...(day === '' ? [] : [margin('day', day, 'label-strong', y + date * 0.35)]),
    margin(
      'date',
      yearOf(text),
      known && yearOnly ? 'label-strong' : 'label',
      y + date * (day === '' ? 0.35 : 1.55),
    ),
    paragraph({
      key: `${id}-told`,
      tone: known ? 'told' : 'told-quiet',
      text: labels[`told-${id}`],
      x: ruling.x + (known ? 0 : ruling.pitch * bracketArm + 14),
      y: baseline(quiet),
      size: quiet,
    }),
    ...(said === undefined
      ? []
      : [
          paragraph({
            key: `${id}-said`,
            tone: 'label-ruled',
            text: known ? labels[`said-${id}`] : labels['month-unknown'],
            ...said,
            y: known ? y + under + said.size : baseline(said.size),
          }),
        ]),
  ];
}

/** The largest font size up to `most` at which everything told keeps to a width. */
export function toldSize({ words: { labels }, warnings }: WarningsData, width: number, most: number): number {
  const widest = Math.max(...warnings.map(({ id }) => textWidth(labels[`told-${id}`], 'told', most)));
  return Math.min(most, (width / widest) * most);
}

/** How far one entry reaches under its line, so that neither its words nor its date touch the next. */
export function entryDepth(
  data: WarningsData,
  warning: Warning,
  ruling: Ruling,
  setting: EntrySetting,
): number {
  const line = lineAt(ruling, warning.line);
  const feet = entryWords(data, warning, ruling, setting).map((words) => {
    // The next date begins above its own line, the next words under it.
    const next = words.anchor === 'end' ? setting.date * 0.4 : setting.under * 0.6;
    return footOf(words) + next - line;
  });
  return Math.max(...feet);
}
