import type { SourceModule } from './source-module.ts';

const ground = ['ledger', 'scene'];
const middle = ['share', 'republish', 'embed', 'scroll'];

/** The rooms of `src`, and whose things each may use besides its own: those below it. */
export const mayUse: Readonly<Record<string, readonly string[]>> = {
  pages: ['layouts', 'components', 'styles', 'content', ...middle, 'figures', ...ground],
  layouts: ['components', 'styles', 'content', ...middle, 'figures', ...ground],
  components: ['styles', 'content', ...middle, 'figures', ...ground],
  // Pictures are drawn with the story's own faces.
  share: ['styles', 'figures', ...ground],
  republish: ['figures', ...ground],
  embed: ['figures', ...ground],
  scroll: ['figures', ...ground],
  // Proves what was built; the build starts it, and nothing else knows of it.
  proof: ['share', 'republish', 'figures', ...ground],
  // src/content.ts and src/content.config.ts: where files become content.
  content: ['figures', 'ledger'],
  figures: ground,
  ledger: [],
  scene: [],
  // Measures the faces that styles keep and writes src/scene/advances.ts; run by hand, imported by nothing.
  'scene/advances': ['scene', 'styles'],
  styles: ['scene'],
};

/** The room that a file of ours is in, known or not; undefined for a package. */
export function roomOf(path: string): string | undefined {
  if (!path.startsWith('src/')) return undefined;
  const [, first = '', second = ''] = path.split(/[/.]/);
  const inner = `${first}/${second}`;
  return path.startsWith(`src/${inner}/`) && inner in mayUse ? inner : first;
}

/** Every import that does not go down, each as a sentence. */
export function wrongWays(modules: readonly SourceModule[]): readonly string[] {
  return modules.flatMap(({ path, links, scriptLinks }) =>
    [...links, ...scriptLinks].flatMap(({ target }) => {
      const from = roomOf(path) ?? path;
      const to = roomOf(target);
      if (to === undefined || to === from || mayUse[from]?.includes(to) === true) return [];
      return [`${path} imports ${target}: ${from} may not use ${to}`];
    }),
  );
}
