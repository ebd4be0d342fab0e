import { attributesMarkup, marksMarkup } from '../scene/markup.ts';
import { ownStyle } from '../scene/own-style.ts';
import { light } from '../scene/tokens.ts';
import type { CardPage, PlacedScene } from './card.ts';

function pictureMarkup({ scene, x, y, scale }: PlacedScene): string {
  const attributes = attributesMarkup({ transform: `translate(${x} ${y}) scale(${scale})` });
  return `<g${attributes}>${marksMarkup(scene)}</g>`;
}

/**
 * A card as SVG: light theme on paper, nothing loaded from elsewhere.
 * @param facts ids of the facts that its numbers come from; the proof reads them
 */
export function cardSvg({ size, ground, edition, picture }: CardPage, facts: readonly string[]): string {
  const { width, height } = size;
  const marks = [...ground.marks, ...edition.marks, ...(picture?.scene.marks ?? [])];
  const attributes = attributesMarkup({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: [0, 0, width, height].join(' '),
    ...(facts.length > 0 && { 'data-facts': facts.join(' ') }),
  });
  return [
    `<svg${attributes}><style>${ownStyle({ marks })}</style>`,
    `<rect${attributesMarkup({ width, height, fill: light.paper })}/>`,
    marksMarkup(ground),
    `<g data-number="edition">${marksMarkup(edition)}</g>`,
    picture === null ? '' : pictureMarkup(picture),
    '</svg>\n',
  ].join('');
}
