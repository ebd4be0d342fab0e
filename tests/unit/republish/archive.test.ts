import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { archive, manifest } from '../../../src/republish/archive.ts';

const files = new Map([
  ['story.txt', strToU8('A story.\n')],
  ['figures/plans/alt.txt', strToU8('Squares.\n')],
]);
const zone = process.env['TZ'];

describe('archive', () => {
  afterEach(() => {
    process.env['TZ'] = zone;
  });

  it('holds every file and a list of them', () => {
    const held = unzipSync(archive(files));
    expect(Object.keys(held)).toEqual(['figures/plans/alt.txt', 'manifest.json', 'story.txt']);
    expect(strFromU8(held['story.txt'] ?? new Uint8Array())).toBe('A story.\n');
  });

  it('has the same bytes whatever the order of the files and the zone of the machine', () => {
    process.env['TZ'] = 'Pacific/Auckland';
    const one = archive(files);
    process.env['TZ'] = 'America/New_York';
    const other = archive(new Map([...files].reverse()));
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});

describe('manifest', () => {
  it('names each file with its size and checksum', () => {
    const sha256 = createHash('sha256').update('A story.\n').digest('hex');
    const { files: list } = JSON.parse(manifest(files)) as { files: readonly unknown[] };
    expect(list).toHaveLength(2);
    expect(list).toContainEqual({ path: 'story.txt', bytes: 9, sha256 });
  });
});
