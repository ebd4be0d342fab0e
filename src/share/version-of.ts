import { readFileSync } from 'node:fs';

/** Name and version of an installed package, such as `d3 7.9.0`. Some let nobody import their manifest, so it is read as a file. */
export function versionOf(name: string): string {
  // Every package states its version in its manifest.
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
    readonly version: string;
  };
  return `${name} ${version}`;
}
