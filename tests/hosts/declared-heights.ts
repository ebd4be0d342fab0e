import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The height that a built file of oEmbed says an embed has. */
export interface DeclaredHeight {
  /** `<figure>/<state>/` */
  readonly id: string;
  /** In a frame of 600 CSS pixels. */
  readonly height: number;
}

/** Every height that the files of oEmbed in a built folder say. */
export function declaredHeights(directory: string): readonly DeclaredHeight[] {
  const files = globSync('oembed/**/*.json', { cwd: directory });
  return files.flatMap((file) => {
    const { html = '' } = JSON.parse(readFileSync(join(directory, file), 'utf8')) as {
      readonly html?: string;
    };
    const [, id, height] = /<iframe src="[^"]*\/embed\/([^"]+)" width="600" height="(\d+)"/.exec(html) ?? [];
    return id === undefined ? [] : [{ id, height: Number(height) }];
  });
}
