import { attributesMarkup, marksMarkup } from './markup.ts';
import type { Scene } from './scene.ts';
import { ownWords } from './still.ts';
import { families, light } from './tokens.ts';
import { allTones, toneRule, type Sayings } from './tone-rule.ts';

/** Words for those who do not see the picture. */
export interface StandaloneOptions {
  readonly title?: string;
  readonly description?: string;
  /** Paper left free about the scene, in CSS pixels; 0 unless given. */
  readonly margin?: number;
}

/** Every value spelt out: renderers of files know no custom properties. */
const spelt: Sayings = {
  colour: (name) => light[name],
  family: (name) => families[name].map((family) => (family.includes(' ') ? `'${family}'` : family)).join(','),
};

/** The rules of the tones that a scene uses, every value spelt out. */
export function styleSheet({ marks }: Pick<Scene, 'marks'>): string {
  const used = new Set(marks.map(({ tone }) => tone));
  return allTones
    .filter((tone) => used.has(tone))
    .map((tone) => toneRule(tone, spelt))
    .join('');
}

/** A scene as an SVG file of its own: light theme, paper ground, its own style sheet, nothing loaded from elsewhere. */
export function standalone(scene: Scene, { title, description, margin = 0 }: StandaloneOptions = {}): string {
  const [width, height] = [scene.width + margin * 2, scene.height + margin * 2];
  const attributes = attributesMarkup({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: [-margin, -margin, width, height].join(' '),
    role: 'img',
  });
  const words =
    title === undefined ? '' : ownWords({ title, ...(description !== undefined && { description }) });
  const ground = attributesMarkup({ x: -margin, y: -margin, width, height, fill: light.paper });
  return `<svg${attributes}>${words}<style>${styleSheet(scene)}</style><rect${ground}/>${marksMarkup(scene)}</svg>\n`;
}
