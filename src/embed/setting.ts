import { faceStyles } from '../scene/face-styles.ts';
import { textTones } from '../scene/tones.ts';
import type { TextTone } from '../scene/tone.ts';

/** How words about a picture are set. Lengths in CSS pixels at the reader's usual text size. */
export interface Setting {
  readonly tone: TextTone;
  readonly size: number;
  readonly leading: number;
}

/** Frames of this width in CSS pixels and more have larger titles and wider edges. */
export const wideFrame = 600;

/** The setting of everything that is always to be seen. */
export const settings = {
  title: { tone: 'title', size: 20, leading: 25 },
  wideTitle: { tone: 'title', size: 23, leading: 29 },
  subtitle: { tone: 'label', size: 15, leading: 21 },
  source: { tone: 'note', size: 13.5, leading: 19 },
  wordmark: { tone: 'told', size: 20, leading: 28 },
  /** As far apart as fingers need. */
  links: { tone: 'label', size: 14, leading: 26 },
  credit: { tone: 'note', size: 13.5, leading: 19 },
} as const satisfies Readonly<Record<string, Setting>>;

/** Heights and distances down an embed, in CSS pixels. */
export const lengths = {
  /** The ink rule at the top. */
  top: 4,
  /** The rules inside and at the foot. */
  rule: 1,
  /** Paper inside the rules at top and foot. */
  inside: 12,
  /** The row of buttons, and the summary of the table. */
  row: 44,
  underRow: 8,
  underTitle: 4,
  overPicture: 14,
  overSource: 12,
  betweenSources: 4,
  overTable: 10,
  overCredit: 10,
  overSeal: 8,
  /** Of the seal, which only an embed of one edition has. */
  seal: 36,
} as const;

/** Paper at the left and right of a frame's content. */
export function edgeOf(frame: number): number {
  return frame < wideFrame ? 16 : 20;
}

/** The declarations of a setting, in the reader's text size. */
export function settingCss({ tone, size, leading }: Setting): string {
  const { face, ink } = textTones[tone];
  const { family, weight, italic } = faceStyles[face];
  const style = italic ? 'italic ' : '';
  return `font:${style}${weight} ${size / 16}rem/${leading / 16}rem var(--${family});color:var(--${ink})`;
}
