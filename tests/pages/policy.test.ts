import { describe, expect, it } from 'vitest';
import { pathsEnding, readBuiltSite, textAt } from '../built/built-site.ts';
import { policyProblems } from '../built/policy-problems.ts';

const site = readBuiltSite();

describe('the content security policy', () => {
  it.each(pathsEnding(site, '.html'))(
    'of %s lets nothing run but what was built, and all of that',
    (page) => {
      expect(policyProblems(textAt(site, page))).toEqual([]);
    },
  );
});
