import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { withCopy } from '../bad-input/content-copy.ts';
import { readBuiltSite, textAt } from '../built/built-site.ts';
import { readStory } from '../../src/ledger/index.ts';

const project = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];

const list = `
- asset: figures/plans/sorted
  what: The sorted plans
  why: Somebody else has the rights in this picture.
- asset: sections/vetting
  what: The section on vetting
  why: A court has forbidden it to others.
- asset: forces/kent
  what: The record of Kent Police
  why: It is being checked again.
`;

const site = withCopy(
  project,
  [
    // Behind the last entry.
    { file: 'content/withheld.yaml', from: /\s*$(?![^])/, to: `\n${list.trimStart()}` },
    // Another edition: this one may be published, and what was published stays as it is.
    {
      file: 'content/story.yaml',
      from: /^edition: \d+$/m,
      to: `edition: ${String(readStory('content').edition + 1)}`,
    },
  ],
  (copy) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'src/proof/build.ts')], {
      cwd: copy,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the copy was not built:\n${stdout}\n${stderr}`);
    return readBuiltSite(join(copy, 'dist'));
  },
);

const version = `v${String(readStory('content').edition + 1)}`;
const textOf = (path: string): string => {
  expect(site.files.has(path), path).toBe(true);
  return textAt(site, path);
};
const kits = [...site.files.keys()].filter((path) => path.endsWith(`/${version}.zip`));
const opened = (path: string): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(unzipSync(site.files.get(path) ?? new Uint8Array())));

/** What only the withheld assets hold: the picture and its frame, a block of the section, the row of the force. */
const traces = [
  /figures\/plans\/sorted(?:\/|\.|")/,
  /embed\/plans\/sorted\//,
  /data-b="vetting\//,
  /^kent,/m,
];

function tracesIn(text: string): readonly string[] {
  return traces.filter((trace) => trace.test(text)).map(String);
}

describe('what may not be republished', () => {
  it('is in no kit, and every kit says what it is and why', () => {
    expect(kits.length).toBeGreaterThan(50);
    for (const kit of kits) {
      const files = opened(kit);
      const words = strFromU8(files.get('NOT-INCLUDED.txt') ?? new Uint8Array());
      expect(words, kit).toContain('The sorted plans. Somebody else has the rights in this picture.');
      expect(words, kit).toContain('The section on vetting. A court has forbidden it to others.');
      expect(words, kit).toContain('The record of Kent Police. It is being checked again.');
      expect(
        [...files.keys()].filter((name) => /plans\/sorted\//.test(name)),
        kit,
      ).toEqual([]);
      for (const [name, bytes] of files) {
        if (/\.(?:html|txt|md|json|jsonld|csv|cff)$/.test(name))
          expect(tracesIn(strFromU8(bytes)), `${kit} ${name}`).toEqual([]);
      }
    }
  });

  it('has no kit and no copy of its own', () => {
    const own = [...site.files.keys()].filter(
      (path) => path === `kit/forces/kent/${version}.zip` || path.startsWith('copy/vetting.'),
    );
    expect(own).toEqual([]);
  });

  it('is in no copy, no feed, no item for newsrooms and no table to download', () => {
    const paths = [...site.files.keys()].filter(
      (path) =>
        path.startsWith('copy/') ||
        path.startsWith('data/') ||
        ['feed.xml', 'feed.json', 'story.ninjs.json', 'corrections.xml', 'datapackage.json'].includes(path),
    );
    expect(paths.length).toBeGreaterThan(60);
    for (const path of paths) expect(tracesIn(textOf(path)), path).toEqual([]);
  });

  it('leaves the tables as the data package describes them', () => {
    const { resources } = JSON.parse(textOf('datapackage.json')) as {
      readonly resources: readonly { readonly path: string; readonly hash: string }[];
    };
    for (const { path, hash } of resources) {
      const sum = createHash('sha256').update(textOf(path)).digest('hex');
      expect(hash, path).toBe(`sha256:${sum}`);
    }
  });

  it('is not offered for republishing, neither as a file nor as a frame', () => {
    const page = textOf('republish/index.html');
    for (const path of ['kit/forces/kent/', 'copy/vetting', 'plans/sorted']) expect(page).not.toContain(path);
    for (const path of ['oembed/plans/sorted.json', 'oembed/forces/kent.json'])
      expect(JSON.parse(textOf(path)), path).toMatchObject({ type: 'link' });
    for (const path of ['figures/plans/sorted.pdf', 'figures/plans/sorted/large.png'])
      expect(site.files.has(path), path).toBe(false);
  });

  it('stays in the story itself', () => {
    for (const path of ['plans/sorted/', 'vetting/', 'forces/kent/']) textOf(`${path}index.html`);
    expect(textOf('index.html')).toContain('id="vetting"');
  });

  it('takes nothing else along', () => {
    expect([...opened(`kit/figures/plans/${version}.zip`).keys()]).toContain(
      'figures/plans/complete/picture.pdf',
    );
    expect(textOf('data/forces.csv')).toMatch(/^essex,/m);
    expect(textOf('copy/story.html.txt')).toContain('data-b="plans/');
    expect(JSON.parse(textOf('oembed/plans/complete.json'))).toMatchObject({ type: 'rich' });
  });
});
