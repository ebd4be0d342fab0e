import type { Scene } from './scene.ts';
import { families, light } from './tokens.ts';
import { allTones, toneRule, type Sayings } from './tone-rule.ts';

/** Every value spelt out: renderers of files know no custom properties. */
const spelt: Sayings = {
  colour: (name) => light[name],
  family: (name) => families[name].map((family) => (family.includes(' ') ? `'${family}'` : family)).join(','),
};

/** The style sheet of a picture that stands alone: light theme, a rule for each tone that it uses, every value spelt out. */
export function ownStyle({ marks }: Pick<Scene, 'marks'>): string {
  const used = new Set(marks.map(({ tone }) => tone));
  return allTones
    .filter((tone) => used.has(tone))
    .map((tone) => toneRule(tone, spelt))
    .join('');
}
