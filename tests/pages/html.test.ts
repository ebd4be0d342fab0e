import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pathsEnding, readBuiltSite, textAt } from '../built/built-site.ts';

const site = readBuiltSite();
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'no-inline-style': 'error',
    // A step's id is its address: section/state.
    'valid-id': ['error', { relaxed: true }],
    // Astro ends a line with the space it began with; nobody sees it.
    'no-trailing-whitespace': 'off',
    // Hashes are for what comes from elsewhere, and nothing does.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

function problemsIn(html: string): readonly string[] {
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
}

describe('the markup', () => {
  it.each(pathsEnding(site, '.html'))('of %s is valid', (page) => {
    expect(problemsIn(textAt(site, page))).toEqual([]);
  });

  it('is read by a validator that finds faults', () => {
    expect(problemsIn('<p style="color: red">').join()).toContain('no-inline-style');
  });
});
