import type { LineMark, Mark } from './mark.ts';
import { round } from './round.ts';
import { textWidth, wrap } from './text.ts';

/** A total that its publisher gives; never a sum of ours. Lengths in CSS pixels. */
export interface Total {
  readonly key: string;
  /** Left end of the rule; 0 unless given. */
  readonly x?: number;
  /** Of the rule above. */
  readonly y: number;
  readonly width: number;
  readonly label: string;
  readonly value: string;
  /** Font size of the value. */
  readonly size: number;
  /** Font size of the label. */
  readonly labelSize: number;
}

type Measures = Omit<Total, 'key' | 'x' | 'y'>;

const gap = 16;
const betweenUnderlines = 4;

function labelLines({ width, label, value, size, labelSize }: Measures): readonly string[] {
  return wrap(label, 'label', labelSize, width - textWidth(value, 'number', size) - gap * 2);
}

function leading(labelSize: number): number {
  return round(labelSize * 1.3);
}

/** From the rule above to the lower underline, or to the foot of a label that wraps further down, in CSS pixels. */
export function totalHeight(total: Measures): number {
  const { size, labelSize } = total;
  const label = size * 0.92 + (labelLines(total).length - 1) * leading(labelSize) + labelSize * 0.3;
  return round(Math.max(size * 1.2 + betweenUnderlines, label));
}

/** Draws one total: rule, label, value, and the accountant's double underline below the value. */
export function total(entry: Total): readonly Mark[] {
  const { key, x = 0, y, width, value, size, labelSize } = entry;
  const right = round(x + width);
  const line = (name: string, tone: LineMark['tone'], from: number, at: number): LineMark => ({
    key: `${key}:${name}`,
    shape: 'line',
    tone,
    x1: round(from),
    y1: round(at),
    x2: right,
    y2: round(at),
  });
  const underlined = right - textWidth(value, 'number', size) - gap;
  return [
    line('rule', 'rule-strong', x, y),
    line('underline-1', 'total-rule', underlined, y + size * 1.2),
    line('underline-2', 'total-rule', underlined, y + size * 1.2 + betweenUnderlines),
    {
      key: `${key}:label`,
      shape: 'text',
      tone: 'label',
      x: round(x),
      y: round(y + size * 0.92),
      lines: labelLines(entry),
      size: labelSize,
      leading: leading(labelSize),
      anchor: 'start',
    },
    {
      key: `${key}:value`,
      shape: 'text',
      tone: 'number',
      x: right,
      y: round(y + size * 0.98),
      lines: [value],
      size,
      leading: size,
      anchor: 'end',
    },
  ];
}
