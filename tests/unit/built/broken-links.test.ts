import { describe, expect, it } from 'vitest';
import { followLinks } from '../../built/broken-links.ts';
import { siteOf } from './site-of.ts';

const brokenIn = (markup: string, basePath = '/'): readonly string[] =>
  followLinks(
    siteOf(
      {
        'index.html': markup,
        'facts/index.html': '<p id="cases/all">Cases</p>',
        'data/facts.csv': 'id',
      },
      basePath,
    ),
  ).broken;

describe('followLinks', () => {
  it.each([
    '<a href="/facts/">',
    '<a href="facts/#cases/all">',
    '<a href="facts/#cases%2Fall">',
    '<a href="/facts/?mode=read#cases/all">',
    '<a href="#here"><p id="here">',
    '<a href="#top">',
    '<a href="">',
    '<img src="/data/facts.csv" srcset="/data/facts.csv 1x, /data/facts.csv 2x">',
    '<a href="https://example.org/facts/">',
    '<a href="https://elsewhere.example/nothing">',
    '<a href="mailto:desk@example.org">',
  ])('follows %s', (markup) => {
    expect(brokenIn(markup)).toEqual([]);
  });

  it.each([
    ['<a href="/none/">', 'leads to nothing'],
    ['<a href="/facts">', 'lacks its last slash'],
    ['<a href="/facts/#none">', 'which has no such id'],
    ['<a href="#none">', 'which has no such id'],
    ['<button popovertarget="none">', 'which has no such id'],
    ['<img srcset="/none.png 1x, /data/facts.csv 2x">', 'leads to nothing'],
    ['<script src="/none.js"></script>', 'leads to nothing'],
    ['<a href="https://example.org/none/">', 'leads to nothing'],
    ['<a href="https://">', 'is not an address'],
  ])('tells of %s', (markup, problem) => {
    const broken = brokenIn(markup);
    expect(broken).toHaveLength(1);
    expect(broken[0]).toContain(problem);
  });

  it('tells of an address of ours without the base path, but not of another page on the same host', () => {
    expect(brokenIn('<a href="/told/facts/">', '/told/')).toEqual([]);
    expect(brokenIn('<a href="/facts/">', '/told/')).toEqual(['index.html: /facts/ leads to nothing']);
    expect(brokenIn('<a href="https://example.org/news/">', '/told/')).toEqual([]);
  });

  it('counts what it followed', () => {
    expect(followLinks(siteOf({ 'index.html': '<a href="/"></a><a href="#top"></a>' })).followed).toBe(2);
  });
});
