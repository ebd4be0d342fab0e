import { describe, expect, it } from 'vitest';
import { otherHosts } from '../../built/other-hosts.ts';
import { siteOf } from './site-of.ts';

describe('otherHosts', () => {
  it.each([
    '<script src="https://cdn.example/a.js"></script>',
    '<link rel="stylesheet" href="//cdn.example/a.css">',
    '<link rel="preconnect" href="https://cdn.example">',
    '<link rel="preload" as="font" href="https://cdn.example/a.woff2">',
    '<img alt="" src="/a.png" srcset="https://cdn.example/a.png 2x">',
    '<style>a { background: url("https://cdn.example/a.png") }</style>',
    '<svg><image href="https://cdn.example/a.png" /></svg>',
    '<template><img alt="" src="https://cdn.example/a.png"></template>',
  ])('tells of %s', (markup) => {
    expect(otherHosts(siteOf({ 'index.html': markup }))).toHaveLength(1);
  });

  it.each([
    '<a href="https://elsewhere.example/">',
    '<link rel="canonical" href="https://elsewhere.example/">',
    '<img alt="" src="data:image/png;base64,AA">',
    '<img alt="" src="https://example.org/a.png">',
    '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  ])('lets %s be', (markup) => {
    expect(otherHosts(siteOf({ 'index.html': markup }))).toEqual([]);
  });

  it('reads style sheets and scripts too', () => {
    const site = siteOf({
      'a.css': '@import "https://cdn.example/b.css"; a { background: url(a.png) }',
      'a.js': 'fetch("https://api.example/"); document.createElementNS("http://www.w3.org/2000/svg", "g")',
    });
    expect(otherHosts(site)).toEqual(['a.css: https://cdn.example/b.css', 'a.js: https://api.example/']);
  });
});
