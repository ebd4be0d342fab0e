import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyProblems } from '../../built/policy-problems.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = (content: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${content}">`;
const good = policy(
  `default-src 'self'; script-src 'self' ${hashOf('a()')}; style-src 'self' ${hashOf('p{}')}; img-src 'self' data:`,
);

describe('policyProblems', () => {
  it('finds none where every inline script and style is known', () => {
    const markup = '<script>a()</script><style>p{}</style><script type="application/json">{"a":1}</script>';
    expect(policyProblems(good + markup)).toEqual([]);
  });

  it.each([
    ['<p>', 'there is no content security policy'],
    [good + good, 'there are several content security policies'],
    [policy("script-src 'self' 'unsafe-inline'"), "script-src allows 'unsafe-inline'"],
    [policy('script-src data:'), 'script-src allows data:'],
    [policy('default-src data:'), 'default-src allows data:'],
    [policy('default-src *'), 'default-src allows *'],
    [`${good}<script>b()</script>`, `script-src lacks ${hashOf('b()')} of "b()"`],
    [`${good}<style>a{}</style>`, `style-src lacks ${hashOf('a{}')} of "a{}"`],
    [`${good}<p style="color: red">`, 'a p has style='],
    [`${good}<p onclick="a()">`, 'a p has onclick='],
  ])('tells of %s', (html, problem) => {
    expect(policyProblems(html)).toEqual([problem]);
  });

  it('lets pictures and faces stand in the page itself', () => {
    expect(policyProblems(policy("default-src 'none'; img-src data:; font-src data:"))).toEqual([]);
  });

  it('asks the default where a directive is missing', () => {
    expect(policyProblems(`${policy("default-src 'self'")}<script>a()</script>`)).toHaveLength(1);
  });
});
