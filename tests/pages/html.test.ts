import { existsSync, readdirSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { readLedger } from '../../src/ledger/index.ts';
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

const pages = pathsEnding(site, '.html');

describe('the markup', () => {
  it('is read of the story, of every page beside it and of the record of every force', () => {
    expect(pages).toContain('index.html');
    expect(pages).toContain('404.html');
    for (const { id } of readLedger('content').forces) expect(pages).toContain(`forces/${id}/index.html`);
    const beside = readdirSync('src/pages').filter((name) => existsSync(`src/pages/${name}/index.astro`));
    for (const name of beside.filter((each) => !each.startsWith('[')))
      expect(pages).toContain(`${name}/index.html`);
    expect(beside.length).toBeGreaterThan(5);
  });

  it.each(pages)('of %s is valid', (page) => {
    expect(problemsIn(textAt(site, page))).toEqual([]);
  });

  it('is read by a validator that finds faults', () => {
    expect(problemsIn('<p style="color: red">').join()).toContain('no-inline-style');
  });
});
