import { printDate } from '../ledger/index.ts';
import { attributesMarkup, marksMarkup } from '../scene/markup.ts';
import type { Mark } from '../scene/mark.ts';
import { paragraph } from '../scene/paragraph.ts';
import { line } from '../scene/shapes.ts';
import { ownStyle } from '../scene/own-style.ts';
import { light } from '../scene/tokens.ts';
import type { TextTone } from '../scene/tone.ts';
import type { Change } from './change.ts';

/** Pixels of the seal of an edition. */
export const sealSize = { width: 1200, height: 150 } as const;

/** How large it is shown in a copy, in CSS pixels: its words can be read there, and still on a telephone. */
export const sealShown = { width: 400, height: 50 } as const;

/** Where the seal of an edition lies, from the top of the site. */
export function sealPath(edition: number): string {
  return `/status/v${String(edition)}.png`;
}

/** What stands for the seal where no picture is shown. Copies keep it for ever, so it says nothing that changes. */
export function sealAlternative(edition: number): string {
  return `Edition ${String(edition)}; follow the link for corrections`;
}

/** Pixels at the left and right of the words, and the size of the larger ones. */
const edge = 16;
const larger = 46;

function words(key: string, tone: TextTone, text: string, x: number, y: number, size: number): Mark {
  return paragraph({ key, tone, text, x, y, size, anchor: x > edge ? 'end' : 'start' });
}

/** What a seal says of an edition: whether it was corrected since, and when last. */
export function sealWords(edition: number, changes: readonly Change[]): string {
  const last = changes
    .filter((change) => change.edition > edition)
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return last === undefined ? 'No corrections since' : `Corrected ${printDate(last)}: see what changed`;
}

/**
 * The seal of an edition as SVG: name of the story, edition, and whether it was corrected since. It is the one published
 * picture that changes, so that a copy which links to it tells its readers.
 */
export function sealSvg(story: string, edition: number, changes: readonly Change[]): string {
  const { width, height } = sealSize;
  const name = words('name', 'told', story, edge, 60, larger);
  const number = words('edition', 'note', `Edition ${String(edition)}`, width - edge, 60, 40);
  const status = words('status', 'label', sealWords(edition, changes), edge, 120, larger);
  const rules = [
    line('top', 'rule-strong', 0, 1, width, 1),
    line('bottom', 'rule-strong', 0, height - 1, width, height - 1),
  ];
  const group = (marks: readonly Mark[], mark: Readonly<Record<string, string>> = {}): string =>
    `<g${attributesMarkup(mark)}>${marksMarkup({ marks, width, height })}</g>`;
  const box = { width, height };
  return [
    `<svg${attributesMarkup({ xmlns: 'http://www.w3.org/2000/svg', ...box, viewBox: `0 0 ${width} ${height}`, role: 'img' })}>`,
    `<style>${ownStyle({ marks: [name, number, status, ...rules] })}</style>`,
    `<rect${attributesMarkup({ ...box, fill: light.paper })}/>`,
    group([...rules, name]),
    group([number], { 'data-number': 'edition' }),
    group([status], changes.length === 0 ? {} : { 'data-number': 'correction' }),
    '</svg>\n',
  ].join('');
}
