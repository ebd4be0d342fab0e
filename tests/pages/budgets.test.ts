import { describe, expect, it } from 'vitest';
import { readLedger, readSections } from '../../src/ledger/index.ts';
import { pathsEnding, readBuiltSite, textAt } from '../built/built-site.ts';
import { attribute, elementsOf } from '../built/elements.ts';
import { filesFromElsewhere } from '../built/edition-home.ts';
import { otherHosts } from '../built/other-hosts.ts';
import { scriptsOf } from '../built/scripts.ts';
import { gzipBytes, gzipBytesOfAll } from '../built/weight.ts';

const kilobyte = 1000;
const site = readBuiltSite();
const contentOf = (path: string): Buffer => {
  const content = site.files.get(path);
  if (content === undefined) throw new Error(`${path} is asked for, but was not built.`);
  return content;
};

describe('the scripts of the story', () => {
  const { inline, first, all } = scriptsOf(site, 'index.html');
  const figures = readSections('content', readLedger('content')).filter(
    ({ matter }) => !matter.draft && matter.figure !== null,
  );
  const ofFigures = all.filter((path) => /\/(?:figure-[a-z-]+|layout)\.[^/]+\.js$/.test(path));

  it('weigh 12 kB or less before the first scroll', () => {
    expect(first.length).toBeGreaterThan(0);
    expect(gzipBytesOfAll([...inline, ...first.map(contentOf)])).toBeLessThanOrEqual(12 * kilobyte);
  });

  it('weigh 30 kB or less in all that figures share', () => {
    const shared = all.filter((path) => !ofFigures.includes(path));
    expect(gzipBytesOfAll([...inline, ...shared.map(contentOf)])).toBeLessThanOrEqual(30 * kilobyte);
  });

  it('weigh 3 kB or less for each figure, and come in one file for each', () => {
    expect(ofFigures).toHaveLength(figures.length);
    const heavy = ofFigures
      .map((path) => ({ path, bytes: gzipBytes(contentOf(path)) }))
      .filter(({ bytes }) => bytes > 3 * kilobyte);
    expect(heavy).toEqual([]);
  });
});

describe('the front page', () => {
  it('weighs 70 kB or less', () => {
    expect(gzipBytes(contentOf('index.html'))).toBeLessThanOrEqual(70 * kilobyte);
  });
});

describe('every page', () => {
  const pages = pathsEnding(site, '.html');

  it.each(pages)('%s preloads three fonts at most, of 60 kB or less together', (page) => {
    const fonts = elementsOf(textAt(site, page))
      .filter((element) => attribute(element, 'rel') === 'preload' && attribute(element, 'as') === 'font')
      .map((element) => (attribute(element, 'href') ?? '').slice(site.basePath.length));
    const bytes = fonts.reduce((sum, font) => sum + contentOf(font).byteLength, 0);
    expect(fonts.length).toBeLessThanOrEqual(3);
    expect(bytes).toBeLessThanOrEqual(60 * kilobyte);
  });

  it('asks no other host for anything', () => {
    const fromElsewhere = filesFromElsewhere(site);
    const files = new Map([...site.files].filter(([path]) => !fromElsewhere.has(path)));
    expect(otherHosts({ ...site, files })).toEqual([]);
  });
});
