import { dashedTones, dashRules } from './dash-rule.ts';
import { groundTime } from './motion.ts';
import {
  dark,
  decoration,
  families,
  forced,
  light,
  print,
  standInFamily,
  standIns,
  type FamilyName,
  type Palette,
} from './tokens.ts';
import { allTones, toneRule } from './tone-rule.ts';

function properties(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

/** Only what differs from the light theme need be said again. */
function changes(palette: Palette): string {
  return properties(
    Object.fromEntries(
      Object.entries(palette).filter(([name, value]) =>
        Object.entries(light).every(([key, same]) => key !== name || same !== value),
      ),
    ),
  );
}

/** A family as CSS lists it. */
function familyList(name: FamilyName): string {
  const [own, ...others] = families[name];
  const measured = standIns[name].map((font) => standInFamily(name, font));
  return [...[own, ...measured].map((family) => `'${family}'`), ...others].join(',');
}

/** The dark variant where the reader's machine is dark: always, or only in a document that says `data-theme="auto"`. */
const darkRules = {
  'light dark': () => `@media (prefers-color-scheme:dark){:root{${changes(dark)}}}`,
  light: () =>
    `@media (prefers-color-scheme:dark){:root:where([data-theme=auto]){color-scheme:light dark;${changes(dark)}}}`,
};

/**
 * Every colour and family as a custom property on `:root`, with the variants for dark, more contrast, forced colours
 * and print.
 * @param themes `'light'` stays light until it is asked, for an embed on paper of its own
 */
export function tokensCss(themes: 'light' | 'light dark' = 'light dark'): string {
  const faces = { display: familyList('display'), serif: familyList('serif'), sans: familyList('sans') };
  const plainer = Object.fromEntries(decoration.map((name) => [name, 'var(--edge)']));
  return [
    `:root{color-scheme:${themes};${properties({ ...light, ...faces })}}`,
    darkRules[themes](),
    `@media (prefers-contrast:more){:root{${properties(plainer)}}}`,
    `@media (forced-colors:active){:root{${changes(forced)}}.scene,.scene text{forced-color-adjust:none}}`,
    `@media print{:root{color-scheme:light;${properties(print)}}}`,
    '',
  ].join('\n');
}

/** The class of every tone, in custom properties only. `.turning` is worn while a mark changes its ground. */
export function tonesCss(): string {
  const say = {
    colour: (name: string) => `var(--${name})`,
    family: (name: string) => `var(--${name})`,
  };
  const turning = `.turning{transition:fill ${String(groundTime)}ms,stroke ${String(groundTime)}ms}`;
  return [
    ...allTones.map((tone) => toneRule(tone, say)),
    ...dashedTones.map((tone) => dashRules(tone, say)),
    turning,
    '',
  ].join('\n');
}
