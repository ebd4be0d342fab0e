import { expect, it } from 'vitest';
import { versionOf } from '../../../src/share/version-of.ts';

it.each(['d3', 'fast-png'])('versionOf says which %s is installed', (name) => {
  expect(versionOf(name)).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+`));
});
