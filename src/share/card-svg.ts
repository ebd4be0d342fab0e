import { attributesMarkup, marksMarkup } from '../scene/markup.ts';
import { styleSheet } from '../scene/standalone.ts';
import { light } from '../scene/tokens.ts';
import { cardSize, type CardPage } from './card-page.ts';

/** A card as SVG: light theme on paper, nothing loaded from elsewhere. `data-facts` says where its numbers come from. */
export function cardSvg({ ground, picture }: CardPage, facts: readonly string[]): string {
  const { width, height } = cardSize;
  const marks = [...ground.marks, ...(picture?.scene.marks ?? [])];
  const attributes = attributesMarkup({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: [0, 0, width, height].join(' '),
    ...(facts.length > 0 && { 'data-facts': facts.join(' ') }),
  });
  const paper = attributesMarkup({ width, height, fill: light.paper });
  const scene =
    picture === null
      ? ''
      : `<g transform="translate(${String(picture.x)} ${String(picture.y)}) scale(${String(picture.scale)})">${marksMarkup(picture.scene)}</g>`;
  return `<svg${attributes}><style>${styleSheet({ marks })}</style><rect${paper}/>${marksMarkup(ground)}${scene}</svg>\n`;
}
