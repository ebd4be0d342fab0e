import { expect, it } from 'vitest';
import { followLinks } from '../built/broken-links.ts';
import { readBuiltSite } from '../built/built-site.ts';

it('every link of ours leads to a page that is there, and to the place on it', () => {
  const { followed, broken } = followLinks(readBuiltSite());
  expect(broken).toEqual([]);
  expect(followed).toBeGreaterThan(50);
});
