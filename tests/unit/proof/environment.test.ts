import { describe, expect, it } from 'vitest';
import { homeOf, siteOf } from '../../../src/proof/environment.ts';
import { messageOf } from '../ledger/content-texts.ts';

const example =
  'Write scheme and host, such as https://story.example.org, or leave SITE_URL out for a local address.';
const path = 'Write such as /told/, or leave BASE_PATH out for the top of the site.';

describe('siteOf', () => {
  it('reads origin and base, each of which may be left out', () => {
    expect(siteOf({})).toEqual({ origin: undefined, base: '/' });
    expect(siteOf({ SITE_URL: 'https://story.example.org/', BASE_PATH: '/told/again' })).toEqual({
      origin: 'https://story.example.org',
      base: '/told/again',
    });
    expect(siteOf({ SITE_URL: 'http://localhost:4321', BASE_PATH: '/' }).origin).toBe(
      'http://localhost:4321',
    );
  });

  it.each([
    '',
    'story.example.org',
    '//story.example.org',
    'ftp://story.example.org',
    'https://',
    'https:///a',
    'http://a b',
  ])('refuses the site "%s"', (value) => {
    expect(messageOf(() => siteOf({ SITE_URL: value }))).toBe(
      `SITE_URL: "${value}" is not an absolute http or https address.\n  ${example}`,
    );
  });

  it.each([
    ['https://a.org/told', 'holds a path', 'Write https://a.org, and the path as BASE_PATH: /told'],
    ['https://me:secret@a.org', 'holds a name or a password', example],
    ['https://a.org/?x', 'holds a query or a fragment', example],
    ['https://a.org#x', 'holds a query or a fragment', example],
  ])('refuses the site "%s", which %s', (value, problem, remedy) => {
    expect(messageOf(() => siteOf({ SITE_URL: value }))).toBe(
      `SITE_URL: "${value}" ${problem}.\n  ${remedy}`,
    );
  });

  it.each(['', 'told', 'https://a.org/told'])('refuses the base "%s"', (value) => {
    expect(messageOf(() => siteOf({ BASE_PATH: value }))).toBe(
      `BASE_PATH: "${value}" does not begin with a slash.\n  ${path}`,
    );
  });

  it.each(['//told', '/to ld', '/told?x', '/../told', '/told//again', '/told#x'])(
    'refuses the base "%s"',
    (value) => {
      expect(messageOf(() => siteOf({ BASE_PATH: value }))).toBe(
        `BASE_PATH: "${value}" is not a plain path.\n  ${path}`,
      );
    },
  );
});

describe('homeOf', () => {
  it.each([
    ['/', 'https://story.example.org/'],
    ['/told', 'https://story.example.org/told/'],
    ['/told/', 'https://story.example.org/told/'],
  ])('is the whole address of the top of a site below %s', (base, home) => {
    expect(homeOf({ origin: 'https://story.example.org', base })).toBe(home);
  });

  it('is not known for a local address', () => {
    expect(() => homeOf({ origin: undefined, base: '/' })).toThrow(RangeError);
  });
});
