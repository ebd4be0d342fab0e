import type { LineMark, Mark } from '../../scene/mark.ts';
import { round } from '../../scene/round.ts';
import type { WarningsData } from './data.ts';

/** Where the lines lie, in CSS pixels. */
export interface Ruling {
  /** Left end of the lines; the margin rule stands to the left of it. */
  readonly x: number;
  /** Right end of the lines. */
  readonly right: number;
  /** The first line. */
  readonly top: number;
  /** From line to line. */
  readonly pitch: number;
  /** From the lines to the margin rule. */
  readonly margin: number;
  /** Ends of the margin rule. */
  readonly from: number;
  readonly to: number;
}

const betweenRules = 4;
/** How far the bracket of a year reaches over its lines, in lines. */
export const bracketArm = 1.6;

/** Height of a line of the page. */
export function lineAt({ top, pitch }: Ruling, line: number): number {
  return top + line * pitch;
}

/** The middle of the months that something may have been in. */
export function middleOf(
  ruling: Ruling,
  { line, months }: { readonly line: number; readonly months: number },
): number {
  return lineAt(ruling, line + (months - 1) / 2);
}

function across(key: string, tone: LineMark['tone'], line: number, ruling: Ruling): LineMark {
  const y = round(lineAt(ruling, line));
  return { key, shape: 'line', tone, x1: round(ruling.x), y1: y, x2: round(ruling.right), y2: y };
}

/** A feint line for each month without ink, and the double margin rule. */
export function blankPage({ lines, warnings }: WarningsData, ruling: Ruling): readonly Mark[] {
  const { x, margin, from, to } = ruling;
  const rule = (key: string, at: number): LineMark => {
    return {
      key,
      shape: 'line',
      tone: 'margin',
      x1: round(at),
      y1: round(from),
      x2: round(at),
      y2: round(to),
    };
  };
  return [
    ...Array.from({ length: lines }, (_, line) => line)
      .filter((line) => !warnings.some((warning) => warning.months === 1 && warning.line === line))
      .map((line) => across(`month-${line + 1}`, 'feint', line, ruling)),
    rule('margin-1', x - margin),
    rule('margin-2', x - margin + betweenRules),
  ];
}

/** A line in ink for each month with a report, and a bracket over a year; painted last, so that no paper about letters bites it. */
export function ink({ warnings }: WarningsData, ruling: Ruling): readonly Mark[] {
  const { x, pitch } = ruling;
  return warnings.map(({ id, line, months }): Mark => {
    if (months === 1) return across(id, 'warning', line, ruling);
    const arm = round(pitch * bracketArm + 4);
    // Half a line beyond the first and the last of its months.
    const y = round(lineAt(ruling, line - 0.5));
    const d = `M${arm} 0H0V${round(months * pitch)}H${arm}`;
    return { key: id, shape: 'path', tone: 'warning-unknown-month', x: round(x), y, d };
  });
}
