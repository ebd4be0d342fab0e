import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const versions = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: versions, devDependencies: versions, optionalDependencies: versions })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

describe('package.json', () => {
  it('names one exact version of each package', () => {
    const all = Object.values(manifest).flatMap((group) => Object.entries(group));
    const loose = all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
    expect(all.length).toBeGreaterThan(10);
  });
});
